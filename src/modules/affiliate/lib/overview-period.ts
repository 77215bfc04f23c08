import type { Grain } from "../domain/insight/period"

/** A Monday at midnight UTC, from which days and weeks are counted. */
const ORIGIN = "timestamptz '1970-01-05T00:00:00Z'"

/** Where a moment's bucket begins. `date_trunc` in a time zone looks its rules up for every row, which takes longer than all the rest. */
const BEGINNING: Record<Grain, (moment: string) => string> = {
  day: (moment) => `date_bin('1 day', ${moment}, ${ORIGIN})`,
  week: (moment) => `date_bin('7 days', ${moment}, ${ORIGIN})`,
  month: (moment) => `date_trunc('month', ${moment}, 'UTC')`,
}

/** The bucket of a moment; null before the period. Expects `from`. */
export const bucketOf = (moment: string, grain: Grain): string =>
  `case when ${moment} >= :from::timestamptz then ${BEGINNING[grain](moment)} end as bucket`

/** Expects `to`, and `previous_from` or what is named instead. */
export const within = (moment: string, from = "previous_from"): string =>
  `${moment} >= :${from}::timestamptz and ${moment} < :to::timestamptz`

/** Expects `currency_code`. */
export const ofCurrency = (alias: string): string => `(:currency_code::text is null or ${alias}.currency_code = :currency_code)`

/** That an entry's order is of the sales channel. Expects `sales_channel_id`. */
export const ofChannel = (entry: string): string => `(:sales_channel_id::text is null or ${entry}.commission_id in (
  select c.id from affiliate_commission c join affiliate_conversion v on v.id = c.conversion_id where v.sales_channel_id = :sales_channel_id))`

/**
 * That an id lies among those of another part of the statement. It takes nothing away that the join beside it would
 * keep, but ids sort by their age: so one stretch of an index is read, instead of a look-up for each row or everything.
 */
export const amongThose = (id: string, part: string, column = "id"): string =>
  `${id} between (select min(${column}) from ${part}) and (select max(${column}) from ${part})`
