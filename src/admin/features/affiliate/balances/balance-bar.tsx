import { clx } from "@medusajs/ui"
import { useFormat } from "../../../hooks/use-format"
import { useText } from "../../../hooks/use-text"
import { isNegative, isZero } from "../../../../browser/money"
import { BALANCE_PARTS, type Balance } from "./balance-parts"

/** How an affiliate's money is spread; the legend below it has the exact amounts. */
export function BalanceBar({ balance }: { balance: Balance }) {
  const t = useText()
  const { money } = useFormat()
  // What is owed back has no length: it stands in the legend, in red.
  const parts = BALANCE_PARTS.filter(({ key }) => !isZero(balance[key]) && !isNegative(balance[key]))
  const spoken = parts.map(({ key }) => `${t(`affiliate.balances.parts.${key}`)} ${money(balance[key], balance.currency_code)}`).join(", ")
  return (
    <div role="img" aria-label={spoken || t("affiliate.balances.nothing")} className="bg-ui-bg-component flex h-2 w-full gap-x-0.5 overflow-hidden rounded-full">
      {parts.map(({ key, color }) => (
        // Pixels only, so a float is good enough here.
        <div key={key} className={clx("h-full min-w-1", color)} style={{ flexGrow: Number(balance[key]), flexBasis: 0 }} />
      ))}
    </div>
  )
}
