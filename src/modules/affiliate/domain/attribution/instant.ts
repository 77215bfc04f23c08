/** A day is always 24 hours here: a window that followed the calendar would change length with daylight saving. */
export const DAY_IN_MS = 24 * 60 * 60 * 1000

/**
 * Milliseconds since 1970 of an ISO 8601 moment.
 * @throws RangeError when it is not a moment: comparing NaN would silently say "no" to everything.
 */
export function toMillis(iso: string): number {
  const millis = Date.parse(iso)
  if (Number.isNaN(millis)) {
    throw new RangeError(`“${iso}” is not an ISO 8601 moment`)
  }
  return millis
}
