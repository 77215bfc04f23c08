const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** The date line is 14 hours ahead of UTC: somewhere it is tomorrow already. */
const AHEAD_OF_UTC_IN_MS = 14 * 60 * 60 * 1000

export type PaidAt = { ok: true; paid_at: string } | { ok: false; message: string }

/** `2026-02-30` would roll over into March: a day has to come back as it was written. */
function isCalendarDay(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/**
 * Reads when something was paid: an ISO 8601 day (taken as its start in UTC) or a moment with its offset from UTC.
 * A moment without one is refused, since it would mean another time on another machine. Not in the future.
 * @param now ISO 8601
 */
export function readPaidAt(input: string, now: string): PaidAt {
  const text = input.trim()
  const shape = DATE.exec(text)
  const [, year = "", month = "", day = ""] = shape ?? []
  if (!shape || !isCalendarDay(year, month, day) || Number.isNaN(Date.parse(text))) {
    return { ok: false, message: `“${text.slice(0, 40)}” is not a date (2026-01-31 or 2026-01-31T12:00:00Z).` }
  }
  const isWholeDay = text.length === 10
  const latest = Date.parse(now) + (isWholeDay ? AHEAD_OF_UTC_IN_MS : 0)
  // Negated, so that an unreadable clock refuses.
  if (!(Date.parse(text) <= latest)) {
    return { ok: false, message: `${text} is in the future.` }
  }
  return { ok: true, paid_at: new Date(text).toISOString() }
}
