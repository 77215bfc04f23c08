import { LayoutComposer } from "@medusajs/dashboard/components"
import { ActivitySection } from "../../../components/activity"
import { PageSkeleton } from "../../../components/page-skeleton"
import { useApi } from "../../../hooks/use-api"
import { useText, type TextKey } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"
import { PayoutAttempts } from "./payout-attempts"
import { PayoutEntries } from "./payout-entries"
import { PayoutFacts } from "./payout-facts"
import { PayoutGeneral } from "./payout-general"

export type Payout = Answer<"GET /admin/affiliate-payouts/:id">["affiliate_payout"]

/** A payout: what it pays for, how it left, what became of it. */
export function PayoutDetail({ id }: { id: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-payouts/:id", { params: { id } })
  if (error) {
    throw error
  }
  if (!data) {
    return <PageSkeleton />
  }
  const payout = data.affiliate_payout
  return (
    <LayoutComposer
      widgetsZonePrefix="affiliate_payout.details"
      preferredLayoutId="core:two-column"
      data={payout}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AffiliatePayoutGeneral">
              <PayoutGeneral payout={payout} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliatePayoutEntries">
              <PayoutEntries payout={payout} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliatePayoutAttempts">
              <PayoutAttempts payout={payout} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AffiliatePayoutFacts">
              <PayoutFacts payout={payout} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliatePayoutAudit">
              <ActivitySection entries={payout.audit} title={({ action }) => t(`payouts.audit.${action}` as TextKey)} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
