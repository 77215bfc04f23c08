/** Bounds on a moment, ISO 8601, as a list's query writes them: `placed_at[$gte]=2026-01-01T00:00:00Z`. */
export interface DateRange {
  $gt?: string
  $gte?: string
  $lt?: string
  $lte?: string
}

const BOUNDS = [
  ["$gt", ">", "gt"],
  ["$gte", ">=", "gte"],
  ["$lt", "<", "lt"],
  ["$lte", "<=", "lte"],
] as const

/** The condition that a column lies within the range bound as `name`; a bound that is not given takes nothing away. */
export const withinRange = (column: string, name: string): string =>
  BOUNDS.map(([, sign, suffix]) => `(:${name}_${suffix}::timestamptz is null or ${column} ${sign} :${name}_${suffix}::timestamptz)`).join(" and ")

/** What `withinRange` reads. */
export const rangeBindings = (name: string, range: DateRange | null | undefined): Record<string, string | null> =>
  Object.fromEntries(BOUNDS.map(([bound, , suffix]) => [`${name}_${suffix}`, range?.[bound] ?? null]))

/** A pattern for ILIKE that finds a text anywhere. What people type is looked for as it stands: their % and _ are no wildcards. */
export const containing = (text: string | null | undefined): string | null => (text ? `%${text.replace(/[\\%_]/g, "\\$&")}%` : null)

/** People write an order's number with or without its sign. */
export const orderSearch = (q: string | null | undefined) => ({ q: containing(q), display_id: q?.trim().replace(/^#/, "") ?? null })
