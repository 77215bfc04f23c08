import { LayoutComposer } from "@medusajs/dashboard/components"
import { ActivitySection } from "../../../components/activity"
import { PageSkeleton } from "../../../components/page-skeleton"
import { Section } from "../../../components/section"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { RuleBacktest } from "./rule-backtest"
import { RuleEarnersSection } from "./rule-earners-section"
import { RuleGeneralSection } from "./rule-general-section"
import { RuleLineSection } from "./rule-line-section"
import { nameRuleAction } from "./rule-action"

/** A rule: what it says, what came before and comes after, what it would have cost, what was done to it. */
export function RuleDetail({ id }: { id: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-commission-rules/:id", { params: { id } })
  if (error) {
    throw error
  }
  if (!data) {
    return <PageSkeleton />
  }
  const rule = data.affiliate_commission_rule
  return (
    <LayoutComposer
      widgetsZonePrefix="affiliate-commission-rule.details"
      preferredLayoutId="core:two-column"
      data={rule}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AffiliateRuleGeneral">
              <RuleGeneralSection rule={rule} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateRuleBacktest">
              <Section title={t("rules.trial.backtest")}>
                <RuleBacktest rule={rule} />
              </Section>
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateRuleEarners">
              <RuleEarnersSection ruleId={rule.id} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AffiliateRuleLine">
              <RuleLineSection rule={rule} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateRuleActivity">
              <ActivitySection entries={rule.audit} title={({ action }) => nameRuleAction(action, t)} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
