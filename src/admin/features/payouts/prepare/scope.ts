import type { Body } from "../../../lib/contract-types"

export interface PrepareValues {
  /** The last day that counts; null: everything until now. */
  period_end: Date | null
  /** Empty: all. */
  currency_code: string
  affiliate_ids: string[]
  /** Empty: the store's default. */
  rail: string
}

/** What the form says, as the API takes it. The day that was picked counts whole: the API's end is exclusive. */
export function scopeOf({ period_end, currency_code, affiliate_ids }: Omit<PrepareValues, "rail">): Body<"POST /admin/affiliate-payout-batches/preview"> {
  return {
    ...(period_end ? { period_end: startOfNextDay(period_end).toISOString() } : {}),
    ...(currency_code ? { currency_code } : {}),
    ...(affiliate_ids.length > 0 ? { affiliate_ids } : {}),
  }
}

/** In the person's own time zone, which is the one in which the day was picked. */
const startOfNextDay = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1)
