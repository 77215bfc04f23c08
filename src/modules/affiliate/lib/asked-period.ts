import { DAY_IN_MS, toMillis } from "../domain/attribution/instant"
import type { Period } from "../domain/insight/period"
import { invalid } from "./errors"
import type { DateRange } from "./filters"

/** A period as a person asks for it, ISO 8601 with any offset. `from`: 30 days before `to`; `to`: now. */
export interface AskedPeriod {
  from?: string | null
  to?: string | null
}

const DEFAULT_DAYS = 30

export const daysBefore = (moment: number, days: number) => new Date(moment - days * DAY_IN_MS).toISOString()

/** The period in UTC. @throws MedusaError invalid_data where it ends before it begins, or is longer than `maxDays`. */
export function periodOf({ from, to }: AskedPeriod, now: Date, maxDays: number): Period {
  const end = to ? toMillis(to) : now.getTime()
  const period = { from: from ? new Date(from).toISOString() : daysBefore(end, DEFAULT_DAYS), to: new Date(end).toISOString() }
  const days = (end - toMillis(period.from)) / DAY_IN_MS
  if (days <= 0 || days > maxDays) {
    throw invalid(`Field 'to': must be later than 'from', by ${maxDays} days at most.`)
  }
  return period
}

const MAX_LISTED_DAYS = 366
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/**
 * Days in UTC, both ends included (YYYY-MM-DD), and the stretch of time that they are. `to`: today; `from`: 30 days in all.
 * @throws MedusaError invalid_data where they end before they begin, or are more than a year.
 */
export function periodOfDays(asked: AskedPeriod, now: Date): { from: string; to: string; period: Period } {
  const to = asked.to ?? dayOf(now.getTime())
  const from = asked.from ?? dayOf(toMillis(`${to}T00:00:00Z`) - (DEFAULT_DAYS - 1) * DAY_IN_MS)
  const end = new Date(toMillis(`${to}T00:00:00Z`) + DAY_IN_MS).toISOString()
  return { from, to, period: periodOf({ from: `${from}T00:00:00Z`, to: end }, now, MAX_LISTED_DAYS) }
}

/** The moments of days in UTC, both included and either left out; null where there are no bounds. */
export function rangeOfDays({ from, to }: AskedPeriod): DateRange | null {
  const bounds = {
    ...(from ? { $gte: `${from}T00:00:00Z` } : {}),
    ...(to ? { $lt: new Date(toMillis(`${to}T00:00:00Z`) + DAY_IN_MS).toISOString() } : {}),
  }
  return Object.keys(bounds).length > 0 ? bounds : null
}
