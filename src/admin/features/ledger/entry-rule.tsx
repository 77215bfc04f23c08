import { SectionRow } from "@medusajs/dashboard/components"
import { Heading, Text } from "@medusajs/ui"
import { Money } from "../../components/money"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import { RuleTiers } from "../rules/detail/rule-tiers"
import { RulePay } from "../rules/rule-pay"
import type { Entry } from "./entry-drawer"

interface EntryRuleProps {
  entry: Entry
  rule: NonNullable<Entry["rule_snapshot"]>
}

/** The rule as it was when the order was placed: a rule that was changed since does not change what was posted. */
export function EntryRule({ entry, rule }: EntryRuleProps) {
  const t = useText()
  return (
    <section className="divide-y">
      <div className="px-6 py-4">
        <Heading level="h2">{t("ledger.rule.heading")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("ledger.rule.hint")}
        </Text>
      </div>
      <SectionRow
        title={t("fields.name")}
        value={
          <TextLink to={`/affiliates/rules/${rule.id}`}>
            {rule.name}
          </TextLink>
        }
      />
      <SectionRow title={t("rules.form.scope")} value={t(`rules.scopes.${rule.scope}`)} />
      <SectionRow
        title={t("rules.fields.pays")}
        value={rule.tiers ? <RuleTiers tiers={rule.tiers} currency={rule.currency_code} /> : <RulePay rule={rule} />}
      />
      <SectionRow title={t("rules.form.basis")} value={t(`rules.bases.${rule.basis}`)} />
      {entry.attributable_amount && (
        <SectionRow title={t("ledger.rule.appliedTo")} value={<Money amount={entry.attributable_amount} currency={entry.currency_code} />} />
      )}
      {rule.max_amount && <SectionRow title={t("rules.form.cap")} value={<Money amount={rule.max_amount} currency={rule.currency_code ?? entry.currency_code} />} />}
    </section>
  )
}
