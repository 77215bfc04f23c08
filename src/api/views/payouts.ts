import type { BatchRow, PayoutRow } from "../../modules/affiliate/lib/payout-records"
import type { BatchSummary, PayoutEntryRow } from "../../modules/affiliate/repositories/payout-list-repository"
import type { PayoutProposal, SweepProposal } from "../../modules/affiliate/services/payout-sweep-service"
import { major, withMajor } from "./money"

const SUMS = ["gross", "fees", "withheld", "net"] as const

/** Minor units as text. */
type PayoutSums = Pick<PayoutRow, "currency_code" | (typeof SUMS)[number]>

/** A payout with its money in major units. */
export const payoutView = (row: PayoutRow) => withMajor(row, SUMS)

/** What a payout pays for, in its currency. */
export const payoutEntryView = (row: PayoutEntryRow, currencyCode: string) => ({
  ...row,
  currency_code: currencyCode,
  amount: major(row.amount, currencyCode),
})

/** A batch with what was left out of it, in major units. */
export const batchView = <T extends BatchRow>(row: T) => ({
  ...row,
  exclusions: row.exclusions.map((exclusion) => withMajor(exclusion, ["gross"])),
})

/** A batch in a list, with its totals by currency. */
export const batchSummaryView = (row: BatchSummary) => ({
  ...batchView(row),
  totals: row.totals.map((total) => withMajor(total, SUMS)),
})

/** What payouts come to by currency, in major units. */
export function totalsView(payouts: readonly PayoutSums[]) {
  const currencies = [...new Set(payouts.map(({ currency_code }) => currency_code))].sort()
  return currencies.map((currency_code) => {
    const own = payouts.filter((payout) => payout.currency_code === currency_code)
    const sum = (field: (typeof SUMS)[number]) => `${own.reduce((total, payout) => total + BigInt(payout[field]), 0n)}`
    const sums = { gross: sum("gross"), fees: sum("fees"), withheld: sum("withheld"), net: sum("net") }
    return withMajor({ currency_code, payouts: own.length, ...sums }, SUMS)
  })
}

/** A dry run in major units. */
export const proposalView = ({ payouts, exclusions }: SweepProposal) => ({
  totals: totalsView(payouts),
  payouts: payouts.map((payout: PayoutProposal) => withMajor(payout, SUMS)),
  exclusions: exclusions.map((exclusion) => withMajor(exclusion, ["gross"])),
})
