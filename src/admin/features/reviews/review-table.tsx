import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { useLocation } from "react-router-dom"
import { commissionActionsFrom, type CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { ListTable } from "../../components/list-table"
import { useText } from "../../hooks/use-text"
import { CommissionBatch } from "./commission-batch"
import { CommissionDecision } from "./commission-decision"
import { COMMISSION_SHORTCUTS, type ReviewQueue } from "./review-queues"
import { useReviewColumns } from "./use-review-columns"
import { useReviewFilters } from "./use-review-filters"
import type { HeldRow } from "./use-commission"

/** One queue, the likeliest fraud first, with the decisions that fit it. */
export function ReviewTable({ queue: { key, status } }: { queue: ReviewQueue }) {
  const t = useText()
  const { search } = useLocation()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const [decision, setDecision] = useState<{ commission: HeldRow; action: CommissionAction } | null>(null)
  const [batch, setBatch] = useState<{ ids: string[]; action: CommissionAction } | null>(null)
  const ask = useCallback((commission: HeldRow, action: CommissionAction) => setDecision({ commission, action }), [])
  const columns = useReviewColumns(ask)
  const commands = commissionActionsFrom(status).map((action) => ({
    label: t(`actions.${action}`),
    shortcut: COMMISSION_SHORTCUTS[action],
    action: (selected: DataTableRowSelectionState) => setBatch({ ids: Object.keys(selected), action }),
  }))
  const endBatch = () => {
    setBatch(null)
    setSelection({})
  }
  return (
    <>
      <ListTable
        route="GET /admin/affiliate-commissions"
        rows={({ affiliate_commissions }) => affiliate_commissions}
        fixed={{ status }}
        columns={columns}
        filters={useReviewFilters()}
        commands={commands}
        rowSelection={{ state: selection, onRowSelectionChange: setSelection }}
        heading={t("reviews.heading")}
        subHeading={t(`reviews.queue.${key}.hint`)}
        rowHref={({ id }) => `/affiliates/reviews/details/${id}${search}`}
        empty={{ heading: t(`reviews.queue.${key}.empty`), description: t(`reviews.queue.${key}.emptyHint`) }}
      />
      {decision && <CommissionDecision {...decision} onClose={() => setDecision(null)} />}
      {batch && <CommissionBatch {...batch} needsReason onClose={() => setBatch(null)} onDone={endBatch} />}
    </>
  )
}
