import { LayoutComposer } from "@medusajs/dashboard/components"
import { ActivitySection } from "../../../components/activity"
import { PageSkeleton } from "../../../components/page-skeleton"
import { useApi } from "../../../hooks/use-api"
import { useText, type TextKey } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"
import { PayoutTable } from "../list/payout-table"
import { BatchExclusions } from "./batch-exclusions"
import { BatchFiles } from "./batch-files"
import { BatchGeneral } from "./batch-general"
import { BatchPeople } from "./batch-people"

export type Batch = Answer<"GET /admin/affiliate-payout-batches/:id">["affiliate_payout_batch"]

/** A batch: what it comes to, who is paid, who is not, who decided. */
export function BatchDetail({ id }: { id: string }) {
  const t = useText()
  const { data, error } = useApi("GET /admin/affiliate-payout-batches/:id", { params: { id } })
  if (error) {
    throw error
  }
  if (!data) {
    return <PageSkeleton />
  }
  const batch = data.affiliate_payout_batch
  return (
    <LayoutComposer
      widgetsZonePrefix="affiliate_payout_batch.details"
      preferredLayoutId="core:two-column"
      data={batch}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AffiliateBatchGeneral">
              <BatchGeneral batch={batch} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateBatchPayouts">
              <PayoutTable batchId={batch.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateBatchExclusions">
              <BatchExclusions batch={batch} />
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="AffiliateBatchPeople">
              <BatchPeople batch={batch} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateBatchFiles">
              <BatchFiles batch={batch} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="AffiliateBatchAudit">
              <ActivitySection entries={batch.audit} title={({ action }) => t(`payouts.audit.${action}` as TextKey)} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
