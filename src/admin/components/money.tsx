import { clx } from "@medusajs/ui"
import { useFormat } from "../hooks/use-format"
import { isNegative, isZero } from "../../browser/money"

interface MoneyProps {
  /** Major units, an exact decimal string. */
  amount: string
  currency: string
  className?: string
  /** Nothing is written as a dash: for a column that is mostly empty. */
  hidesZero?: boolean
}

/** An amount in its currency; what was taken back is red. */
export function Money({ amount, currency, className, hidesZero = false }: MoneyProps) {
  const { money } = useFormat()
  if (hidesZero && isZero(amount)) {
    return <span className={clx("text-ui-fg-muted", className)}>–</span>
  }
  return <span className={clx("whitespace-nowrap tabular-nums", isNegative(amount) && "text-ui-fg-error", className)}>{money(amount, currency)}</span>
}
