import { DAY_IN_MS, toMillis } from "../domain/attribution/instant"
import type { Period } from "../domain/insight/period"
import { invalid } from "./errors"

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
