import { useFormat } from "../../../hooks/use-format"
import { useText } from "../../../hooks/use-text"
import type { Rule } from "../form/rule-values"

interface RuleTiersProps {
  tiers: NonNullable<Rule["tiers"]>
  currency: string | null
}

/** The steps of a tiered rule, each with where it begins. */
export function RuleTiers({ tiers, currency }: RuleTiersProps) {
  const t = useText()
  const { money, number, percent } = useFormat()
  return (
    <ul className="flex flex-col gap-y-1">
      {tiers.map(({ min_total, min_qty, rate }, position) => {
        const from = min_total !== undefined && currency ? money(min_total, currency) : t("rules.pay.units", { quantity: number(min_qty ?? min_total ?? "0") })
        return <li key={position}>{t("rules.pay.tier", { from, rate: percent(rate) })}</li>
      })}
    </ul>
  )
}
