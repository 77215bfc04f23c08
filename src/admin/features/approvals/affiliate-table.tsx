import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useCallback, useState } from "react"
import type { AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { ListTable } from "../../components/list-table"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"
import { AffiliateBatch } from "./affiliate-batch"
import { AffiliateDecision } from "./affiliate-decision"
import { useAffiliateColumns } from "./use-affiliate-columns"
import { useAffiliateCommands } from "./use-affiliate-commands"
import { useAffiliateFilters } from "./use-affiliate-filters"

export type AffiliateRow = Row<"GET /admin/affiliates", "affiliates">

/** Everybody in the programme, with what can be decided about them, one by one or together. */
export function AffiliateTable() {
  const t = useText()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const [decision, setDecision] = useState<{ affiliate: AffiliateRow; action: AffiliateAction } | null>(null)
  const [batch, setBatch] = useState<{ ids: string[]; action: AffiliateAction } | null>(null)
  const ask = useCallback((affiliate: AffiliateRow, action: AffiliateAction) => setDecision({ affiliate, action }), [])
  const columns = useAffiliateColumns(ask)
  const commands = useAffiliateCommands((ids, action) => setBatch({ ids, action }))
  const endBatch = () => {
    setBatch(null)
    setSelection({})
  }
  return (
    <>
      <ListTable
        route="GET /admin/affiliates"
        rows={({ affiliates }) => affiliates}
        columns={columns}
        filters={useAffiliateFilters()}
        commands={commands}
        rowSelection={{ state: selection, onRowSelectionChange: setSelection }}
        heading={t("approvals.heading")}
        subHeading={t("approvals.hint")}
        action={{ label: t("actions.create"), to: "create" }}
        rowHref={({ id }) => `/affiliates/${id}`}
        empty={{ heading: t("approvals.emptyHeading"), description: t("approvals.emptyHint") }}
      />
      {decision && <AffiliateDecision {...decision} onClose={() => setDecision(null)} />}
      {batch && <AffiliateBatch {...batch} onClose={() => setBatch(null)} onDone={endBatch} />}
    </>
  )
}
