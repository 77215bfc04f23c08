import { LayoutComposer } from "@medusajs/dashboard/components"
import { PageSkeleton } from "../../../components/page-skeleton"
import { Section } from "../../../components/section"
import { useText } from "../../../hooks/use-text"
import { SignalList } from "../../reviews/signal-list"
import { useCommission } from "../../reviews/use-commission"
import { AttributionSection } from "./attribution-section"
import { CommissionActivity } from "./commission-activity"
import { EntriesSection } from "./entries-section"
import { GeneralSection } from "./general-section"
import { RulesSection } from "./rules-section"
import { SumSection } from "./sum-section"

/** A commission: whose, why theirs, by which rule, and why this sum; then everything that was posted and decided. */
export function CommissionDetailPage({ id }: { id: string }) {
  const t = useText()
  const { data, error } = useCommission(id)
  if (error) {
    throw error
  }
  if (!data) {
    return <PageSkeleton />
  }
  const commission = data.affiliate_commission
  const isJudged = commission.fraud !== null || commission.hold_reason === "missing_cost"
  return (
    <LayoutComposer
      widgetsZonePrefix="affiliate-commission.details"
      preferredLayoutId="core:two-column"
      data={commission}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AffiliateCommissionGeneral">
              <GeneralSection commission={commission} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateCommissionSum">
              <SumSection commission={commission} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateCommissionRules">
              <RulesSection commission={commission} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateCommissionEntries">
              <EntriesSection commission={commission} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AffiliateCommissionAttribution">
              <AttributionSection commission={commission} />
            </LayoutComposer.Entry>
            {isJudged && (
              <LayoutComposer.Entry id="AffiliateCommissionFraud">
                <Section title={t("commissions.detail.signals")}>
                  <SignalList commission={commission} />
                </Section>
              </LayoutComposer.Entry>
            )}
            <LayoutComposer.Entry id="AffiliateCommissionActivity">
              <CommissionActivity commission={commission} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
