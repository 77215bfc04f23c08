import type { RuleKind } from "../../../modules/affiliate/domain/rules/types"
import { useFormat } from "../../hooks/use-format"
import { useText } from "../../hooks/use-text"
import type { Answer } from "../../lib/contract-types"

/** What every form of a rule says of its money: in lists, on its page, frozen on a line. */
export type PayingRule = Pick<
  Answer<"GET /admin/affiliate-commission-rules/:id">["affiliate_commission_rule"],
  "kind" | "rate" | "flat_per" | "currency_code" | "basis" | "tiers"
>

/** What a rule pays, in a few words: "8.75 %", "$5.00 per unit", "5 % to 12 % of the margin". */
export function useRulePay(): (rule: PayingRule) => string {
  const t = useText()
  const { percent, money } = useFormat()
  return ({ kind, rate, flat_per, currency_code, basis, tiers }) => {
    const words: Record<RuleKind, () => string> = {
      percent: () => percent(rate ?? "0"),
      flat: () => t(`rules.pay.${flat_per ?? "order"}`, { amount: money(rate ?? "0", currency_code ?? "") }),
      tiered: () => {
        const [first, last] = [tiers?.at(0), tiers?.at(-1)]
        return t("rules.pay.tiered", { first: percent(first?.rate ?? "0"), last: percent(last?.rate ?? "0") })
      },
    }
    const isShare = kind !== "flat" && basis === "gross_margin"
    return isShare ? t("rules.pay.ofMargin", { share: words[kind]() }) : words[kind]()
  }
}

/** What a rule pays, on one line. */
export function RulePay({ rule }: { rule: PayingRule }) {
  return <span className="whitespace-nowrap tabular-nums">{useRulePay()(rule)}</span>
}

