import { LayoutComposer } from "@medusajs/dashboard/components"
import { PageSkeleton } from "../../components/page-skeleton"
import { AffiliateActivity } from "./affiliate-activity"
import { BalancesSection } from "./balances/balances-section"
import { CodesSection } from "./codes/codes-section"
import { DocumentsSection } from "./documents/documents-section"
import { OrgSection } from "./org/org-section"
import { PaymentSection } from "./payment/payment-section"
import { PersonalRulesSection } from "./personal-rules-section"
import { ProfileSection } from "./profile/profile-section"
import { RecordsSection } from "./records/records-section"
import { useAffiliate } from "./use-affiliate"

/** Everything about one affiliate. Its parts can be rearranged as on Medusa's own pages. */
export function AffiliateDetail({ id }: { id: string }) {
  const { data, error } = useAffiliate(id)
  if (error) {
    throw error
  }
  if (!data) {
    return <PageSkeleton />
  }
  const { affiliate } = data
  return (
    <LayoutComposer
      widgetsZonePrefix="affiliate.details"
      preferredLayoutId="core:two-column"
      data={affiliate}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AffiliateProfileSection">
              <ProfileSection affiliate={affiliate} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateBalancesSection">
              <BalancesSection affiliateId={id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateRecordsSection">
              <RecordsSection affiliateId={id} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AffiliateCodesSection">
              <CodesSection affiliateId={id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateDocumentsSection">
              <DocumentsSection affiliateId={id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliatePaymentSection">
              <PaymentSection affiliateId={id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateRulesSection">
              <PersonalRulesSection affiliateId={id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateOrgSection">
              <OrgSection orgId={affiliate.org_id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateActivitySection">
              <AffiliateActivity affiliate={affiliate} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
