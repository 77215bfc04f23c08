import type { SweepScope } from "../../../modules/affiliate/repositories/sweep-repository"

/** What a request says of a sweep; the preview and the real one ask alike. */
export interface SweepBody {
  period_end?: string
  currency_code?: string
  affiliate_ids?: string[]
}

/** Up to now where no end is named. */
export const sweepScopeOf = ({ period_end, currency_code, affiliate_ids }: SweepBody): SweepScope => ({
  period_end: period_end ?? new Date().toISOString(),
  currency_code: currency_code?.toLowerCase() ?? null,
  affiliate_ids: affiliate_ids ?? null,
})
