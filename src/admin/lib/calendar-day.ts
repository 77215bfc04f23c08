/** A day as it was picked, in the person's own time zone: 2026-01-31. By way of UTC it could become the day before. */
export function calendarDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
