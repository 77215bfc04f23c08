import type { LedgerRow, ListedLedgerRow } from "../../modules/affiliate/repositories/ledger-list-repository"
import type { BalanceRow } from "../../modules/affiliate/repositories/ledger-repository"
import { major, withMajor } from "./money"

/** A balance in major units. */
export const balanceView = (row: BalanceRow) =>
  withMajor(row, ["pending", "held", "approved", "in_payout", "paid", "balance"])

/** An entry with its amount in major units. */
export const ledgerEntryView = (row: LedgerRow) => withMajor(row, ["amount"])

/** An entry of a list with its amount and its running balance in major units. */
export const listedEntryView = ({ running_balance, ...row }: ListedLedgerRow) => ({
  ...ledgerEntryView(row),
  running_balance: running_balance === null ? null : major(running_balance, row.currency_code),
})
