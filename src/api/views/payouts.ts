import type { BatchRow, PayoutRow } from "../../modules/affiliate/lib/payout-records"
import type { BatchSummary, PayoutEntryRow } from "../../modules/affiliate/repositories/payout-list-repository"
import type { PayoutProposal, SweepProposal } from "../../modules/affiliate/services/payout-sweep-service"
import { major, withMajor } from "./money"

const SUMS = ["gross", "fees", "withheld", "net"] as const

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
  totals: row.totals.map((total) => withMajor(total, ["gross", "fees", "net"])),
})

/** A dry run in major units. */
export const proposalView = ({ payouts, exclusions }: SweepProposal) => ({
  payouts: payouts.map((payout: PayoutProposal) => withMajor(payout, SUMS)),
  exclusions: exclusions.map((exclusion) => withMajor(exclusion, ["gross"])),
})
