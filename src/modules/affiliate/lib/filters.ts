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

/** Shorter text has no three letters in a row that the index could hold. */
const INDEXED_LENGTH = 3

/** What `PART_OF_AFFILIATE` reads. */
export const affiliateSearch = (text: string | null | undefined) => ({
  q: containing(text),
  // Letters in threes narrow the search down by index; the pattern itself decides.
  letters: text && text.length >= INDEXED_LENGTH ? text : null,
})

const LETTERS = "(:letters::text is null or affiliate_trigrams(a.name || ' ' || a.email) @> affiliate_trigrams(:letters))"
/** That the affiliate `a` has the text in its name, or in its name or email. */
export const PART_OF_NAME = `${LETTERS} and (:q::text is null or a.name ilike :q)`
export const PART_OF_AFFILIATE = `${LETTERS} and (:q::text is null or a.name ilike :q or a.email ilike :q)`
