/** How far back the dashboard looks. */
export const PERIOD_DAYS = [7, 30, 90] as const
export type PeriodDays = (typeof PERIOD_DAYS)[number]

const DAY_MS = 86_400_000

/** So many days in UTC, today the last of them: as the server counts. */
export function periodOf(days: PeriodDays, today: Date): { from: string; to: string } {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  return { from: day(today.getTime() - (days - 1) * DAY_MS), to: day(today.getTime()) }
}
