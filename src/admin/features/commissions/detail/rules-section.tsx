import { Badge, Text } from "@medusajs/ui"
import { Section } from "../../../components/section"
import { TextLink } from "../../../components/text-link"
import { useText } from "../../../hooks/use-text"
import type { CommissionDetail } from "../../reviews/use-commission"
import { useRulePay } from "../../rules/rule-pay"

/** Why this rule, line by line: what it said when the order was placed, and why the others lost. */
export function RulesSection({ commission: { explanation, lines } }: { commission: CommissionDetail }) {
  const t = useText()
  const pay = useRulePay()
  return (
    <Section title={t("commissions.detail.rules")} description={t("commissions.detail.rulesHint")}>
      <ul className="divide-y">
        {explanation.rules.map(({ line_id, title, rule_id, rule_name, reason, losers }) => {
          const frozen = lines.find((line) => line.line_id === line_id)?.rule_snapshot
          return (
            <li key={line_id} className="flex flex-col gap-y-2 px-6 py-4">
              <Text size="small" leading="compact" weight="plus">
                {title ?? line_id}
              </Text>
              <span className="flex flex-wrap items-center gap-2">
                <TextLink to={`/affiliates/rules/${rule_id}`} className="txt-compact-small">
                  {rule_name}
                </TextLink>
                {frozen && <Badge size="2xsmall">{pay(frozen)}</Badge>}
              </span>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {reason}
              </Text>
              {losers.length > 0 && (
                <details className="txt-small text-ui-fg-subtle">
                  <summary className="text-ui-fg-base hover:text-ui-fg-subtle transition-fg cursor-pointer">{t("commissions.detail.losers", { count: losers.length })}</summary>
                  <ul className="flex list-disc flex-col gap-y-1 pl-5 pt-2">
                    {losers.map((loser) => (
                      <li key={loser.rule_id} className="text-pretty">
                        {loser.message}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
