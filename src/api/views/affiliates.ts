import type { AffiliateListRow } from "../../modules/affiliate/repositories/roster-list-repository"
import type { BalanceRow } from "../../modules/affiliate/repositories/ledger-repository"
import { balanceView } from "./ledger"

/** An affiliate in a list, with what it is owed in major units. */
export const affiliateRowView = ({ balances, ...row }: AffiliateListRow & { balances: BalanceRow[] }) => ({
  ...row,
  balances: balances.map(balanceView).map(({ currency_code, balance, approved }) => ({ currency_code, balance, approved })),
})
