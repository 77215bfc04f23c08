import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import { COMMISSION_ACTIONS, type CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { ListTable } from "../../components/list-table"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"
import { CommissionBatch } from "../reviews/commission-batch"
import { CommissionDecision } from "../reviews/commission-decision"
import { COMMISSION_SHORTCUTS } from "../reviews/review-queues"
import { useCommissionColumns } from "./use-commission-columns"
import { useCommissionFilters } from "./use-commission-filters"

export type CommissionRow = Row<"GET /admin/affiliate-commissions", "affiliate_commissions">

/** What every attributed sale earns, the latest first, with the decisions that fit it. */
export function CommissionTable() {
  const t = useText()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const [decision, setDecision] = useState<{ commission: CommissionRow; action: CommissionAction } | null>(null)
  const [batch, setBatch] = useState<{ ids: string[]; action: CommissionAction } | null>(null)
  const columns = useCommissionColumns((commission, action) => setDecision({ commission, action }))
  const commands = COMMISSION_ACTIONS.map((action) => ({
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
        columns={columns}
        filters={useCommissionFilters()}
        commands={commands}
        rowSelection={{ state: selection, onRowSelectionChange: setSelection }}
        heading={t("commissions.heading")}
        subHeading={t("commissions.subHeading")}
        rowHref={({ id }) => `/affiliates/commissions/${id}`}
        empty={{ heading: t("commissions.emptyHeading"), description: t("commissions.emptyHint") }}
      />
      {decision && <CommissionDecision {...decision} onClose={() => setDecision(null)} />}
      {batch && <CommissionBatch {...batch} needsReason={batch.action !== "approve"} onClose={() => setBatch(null)} onDone={endBatch} />}
    </>
  )
}
