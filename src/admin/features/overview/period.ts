/** A stretch of whole days in UTC: `from` included, `to` not. */
export interface Period {
  from: string
  to: string
}

export const PRESETS = ["last_7_days", "last_30_days", "last_90_days", "this_month", "last_month", "last_12_months"] as const
export type Preset = (typeof PRESETS)[number]
export const DEFAULT_PRESET: Preset = "last_30_days"

export const isPreset = (value: string | null): value is Preset => PRESETS.some((preset) => preset === value)

const DAY = /^\d{4}-\d{2}-\d{2}$/
const DAY_IN_MS = 86_400_000

/** The period that a preset means on a day: up to and with that day, which may not be over yet. */
export function periodOf(preset: Preset, now: Date): Period {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  const tomorrow = Date.UTC(year, month, day + 1)
  const starts: Record<Preset, number> = {
    last_7_days: Date.UTC(year, month, day - 6),
    last_30_days: Date.UTC(year, month, day - 29),
    last_90_days: Date.UTC(year, month, day - 89),
    this_month: Date.UTC(year, month, 1),
    last_month: Date.UTC(year, month - 1, 1),
    last_12_months: Date.UTC(year - 1, month, day + 1),
  }
  const end = preset === "last_month" ? Date.UTC(year, month, 1) : tomorrow
  return { from: new Date(starts[preset]).toISOString(), to: new Date(end).toISOString() }
}

/** The period from one day to another, both with it; null where these are no days, or the wrong way round. */
export function periodOfDays(from: string | null, to: string | null): Period | null {
  if (!from || !to || !DAY.test(from) || !DAY.test(to)) {
    return null
  }
  const [start, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)]
  return start <= last ? { from: new Date(start).toISOString(), to: new Date(last + DAY_IN_MS).toISOString() } : null
}

/** The first and the last day of a period, as `periodOfDays` takes them. */
export function daysOf({ from, to }: Period): { from: string; to: string } {
  return { from: from.slice(0, 10), to: lastMomentOf(to).toISOString().slice(0, 10) }
}

/** A moment within the last day of a period. */
export const lastMomentOf = (to: string): Date => new Date(Date.parse(to) - 1)

/** The calendar shows days where its reader is; the same day is meant, whatever the time zone. */
export const toCalendar = (day: string): Date => new Date(`${day}T00:00:00`)

export function fromCalendar(date: Date): string {
  const two = (part: number) => `${part}`.padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
