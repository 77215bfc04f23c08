import type { LedgerRow } from "../../modules/affiliate/repositories/ledger-list-repository"
import type { BalanceRow } from "../../modules/affiliate/repositories/ledger-repository"
import { withMajor } from "./money"

/** A balance in major units. */
export const balanceView = (row: BalanceRow) =>
  withMajor(row, ["pending", "held", "approved", "in_payout", "paid", "balance"])

/** An entry with its amount in major units. */
export const ledgerEntryView = (row: LedgerRow) => withMajor(row, ["amount"])
