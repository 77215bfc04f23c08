import { STATEMENT_COLUMNS, statementLines, statementRows } from "../../modules/affiliate/domain/portal/statement"
import type { RailFile } from "../../modules/affiliate/domain/payout/rail"
import { toCsv } from "../../modules/affiliate/lib/csv"
import type { PayoutRow } from "../../modules/affiliate/lib/payout-records"
import type { PayoutEntryRow } from "../../modules/affiliate/repositories/payout-list-repository"
import { major } from "./money"
import { payoutView } from "./payouts"

/** A payout to its affiliate, in major units: without its batch and its rail, which are the programme's. */
export function ownPayoutView(row: PayoutRow) {
  const { id, reference_token, status, currency_code, gross, fees, withheld, net, ...rest } = payoutView(row)
  const { period_start, period_end, paid_at, external_reference, failure_reason, created_at } = rest
  const money = { currency_code, gross, fees, withheld, net }
  return { id, reference_token, status, ...money, period_start, period_end, paid_at, external_reference, failure_reason, created_at }
}

/** The same with what it pays, line by line. */
export const ownPayoutDetailView = ({ entries, ...row }: PayoutRow & { entries: PayoutEntryRow[] }) => ({
  ...ownPayoutView(row),
  lines: statementLines(entries).map((line) => ({ ...line, amount: major(line.amount, row.currency_code), currency_code: row.currency_code })),
})

/** A payout's statement as a file. */
export function statementFile({ entries, ...row }: PayoutRow & { entries: PayoutEntryRow[] }): RailFile {
  const rows = statementRows({ ...row, lines: statementLines(entries) })
  return { filename: `payout-${row.reference_token}.csv`, mime_type: "text/csv", content: toCsv(STATEMENT_COLUMNS, rows) }
}
