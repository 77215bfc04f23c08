import { useFormat } from "../../../hooks/use-format"
import { isNegative, isZero } from "../../../../browser/money"

/** More or less than before: with its sign, and in no color, because paying more is neither good nor bad by itself. */
export function Difference({ amount, currency }: { amount: string; currency: string }) {
  const { money } = useFormat()
  const sign = isZero(amount) || isNegative(amount) ? "" : "+"
  return (
    <span className="whitespace-nowrap tabular-nums">
      {sign}
      {money(amount, currency)}
    </span>
  )
}
