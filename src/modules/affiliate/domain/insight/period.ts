import { DAY_IN_MS, toMillis } from "../attribution/instant"

/** A stretch of time, half-open: ISO 8601, `from` included, `to` not. */
export interface Period {
  from: string
  to: string
}

/** How far apart the points of a chart are. Weeks begin on Monday; all begin at midnight UTC. */
export const GRAINS = ["day", "week", "month"] as const
export type Grain = (typeof GRAINS)[number]

const MAX_DAYS_BY_DAY = 92
const MAX_DAYS_BY_WEEK = 731

const iso = (millis: number) => new Date(millis).toISOString()

/** The period of equal length that ends where this one begins. */
export function periodBefore({ from, to }: Period): Period {
  return { from: iso(2 * toMillis(from) - toMillis(to)), to: iso(toMillis(from)) }
}

/** The grain at which a chart of this period has up to about a hundred points. */
export function grainOf({ from, to }: Period): Grain {
  const days = (toMillis(to) - toMillis(from)) / DAY_IN_MS
  if (days <= MAX_DAYS_BY_DAY) {
    return "day"
  }
  return days <= MAX_DAYS_BY_WEEK ? "week" : "month"
}

/** The beginnings of all buckets that the period touches, in order: what `date_trunc(grain, …, 'UTC')` gives for its moments. */
export function bucketsOf({ from, to }: Period, grain: Grain): string[] {
  const end = toMillis(to)
  const buckets: string[] = []
  for (let at = startOf(toMillis(from), grain); at < end; at = next(at, grain)) {
    buckets.push(iso(at))
  }
  return buckets
}

function startOf(millis: number, grain: Grain): number {
  const date = new Date(millis)
  if (grain === "month") {
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
  }
  const day = Math.floor(millis / DAY_IN_MS) * DAY_IN_MS
  const days_since_monday = (date.getUTCDay() + 6) % 7
  return grain === "week" ? day - days_since_monday * DAY_IN_MS : day
}

function next(millis: number, grain: Grain): number {
  const date = new Date(millis)
  return grain === "month"
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
    : millis + (grain === "week" ? 7 : 1) * DAY_IN_MS
}
