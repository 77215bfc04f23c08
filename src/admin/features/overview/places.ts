import type { EntryKind } from "../../../modules/affiliate/domain/settlement/types"
import { lastMomentOf, type Period } from "./period"

/** What an amount of the overview is the sum of. */
export type Amount = "revenue" | "commission" | "reversals" | "paid"

const KINDS: Partial<Record<Amount, readonly EntryKind[]>> = {
  commission: ["accrual", "reinstatement"],
  reversals: ["reversal"],
  paid: ["payout", "payout_return"],
}

/** Who would be paid what, and who not and why: together they are all that is owed. */
export const OWED_PLACE = "/affiliates/payouts/create"

/** The list whose rows make up an amount: entries where money was posted, commissions where orders were placed. */
export function placeOf(amount: Amount, currency_code: string, period: Period): string {
  const kind = KINDS[amount]
  return kind
    ? `/affiliates/ledger?${search({ currency_code, kind, created_at: within(period) })}`
    : `/affiliates/commissions?${search({ currency_code, placed_at: within(period) })}`
}

/** A table's filter for dates has both of its ends in it; the period's end is not. */
const within = ({ from, to }: Period) => ({ $gte: from, $lte: lastMomentOf(to).toISOString() })

/** Filters as the dashboard's tables keep them in the URL. */
const search = (filters: Record<string, unknown>) =>
  new URLSearchParams(Object.entries(filters).map(([key, value]) => [key, JSON.stringify(value)])).toString()
