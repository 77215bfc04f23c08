import { ActionMenu, SectionRow } from "@medusajs/dashboard/components"
import { ArrowPath, PencilSquare } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { useText } from "../../../hooks/use-text"
import { RuleCover } from "../rule-cover"
import { RulePay } from "../rule-pay"
import { RuleStanding } from "../rule-standing"
import type { Rule } from "../form/rule-values"
import { RuleTiers } from "./rule-tiers"

/** What the rule says. */
export function RuleGeneralSection({ rule }: { rule: Rule }) {
  const t = useText()
  const actions = [
    { label: t("actions.edit"), icon: <PencilSquare />, to: "edit" },
    { label: t("actions.supersede"), icon: <ArrowPath />, to: "supersede" },
  ]
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading>{rule.name}</Heading>
        <div className="flex items-center gap-x-4">
          <RuleStanding rule={rule} />
          <ActionMenu groups={[{ actions }]} />
        </div>
      </div>
      <SectionRow title={t("rules.form.scope")} value={<RuleCover rule={rule} />} />
      <SectionRow title={t("rules.fields.pays")} value={<RulePay rule={rule} />} />
      {rule.tiers && <SectionRow title={t("rules.fields.tiers")} value={<RuleTiers tiers={rule.tiers} currency={rule.currency_code} />} />}
      <SectionRow title={t("rules.form.basis")} value={t(`rules.bases.${rule.basis}`)} />
      <SectionRow title={t("fields.currency")} value={rule.currency_code?.toUpperCase() ?? t("rules.form.everyCurrency")} />
      <SectionRow
        title={t("rules.form.cap")}
        value={rule.max_amount && rule.currency_code ? <Money amount={rule.max_amount} currency={rule.currency_code} /> : t("rules.fields.noCap")}
      />
      <SectionRow title={t("rules.fields.from")} value={<Moment value={rule.effective_at} withTime />} />
      <SectionRow title={t("rules.fields.until")} value={rule.expires_at ? <Moment value={rule.expires_at} withTime /> : t("rules.fields.noEnd")} />
    </Container>
  )
}
