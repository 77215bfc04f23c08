import { clx } from "@medusajs/ui"
import { isNegative } from "../../browser/money"
import { useFormat } from "../hooks/use-format"

interface MoneyProps {
  /** Major units, an exact decimal string. */
  amount: string
  currency: string
  className?: string
}

/** An amount in its currency; what was taken back is red. */
export function Money({ amount, currency, className }: MoneyProps) {
  const { money } = useFormat()
  return <span className={clx("whitespace-nowrap tabular-nums", isNegative(amount) && "text-ui-fg-error", className)}>{money(amount, currency)}</span>
}
