import { isZero } from "../../../browser/money"
import { Money } from "../../components/money"
import type { AffiliateRow } from "./affiliate-table"

/** The sum of the ledger in each currency that has any, one below the other. */
export function BalancesCell({ balances }: { balances: AffiliateRow["balances"] }) {
  const open = balances.filter(({ balance }) => !isZero(balance))
  if (open.length === 0) {
    return <span className="text-ui-fg-muted block text-right">–</span>
  }
  return (
    <span className="flex flex-col items-end py-1">
      {open.map(({ currency_code, balance }) => (
        <Money key={currency_code} amount={balance} currency={currency_code} />
      ))}
    </span>
  )
}
