import { useState } from "react"
import type { AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { ListTable } from "../../components/list-table"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"
import { AffiliateDecision } from "./affiliate-decision"
import { useAffiliateColumns } from "./use-affiliate-columns"
import { useAffiliateFilters } from "./use-affiliate-filters"

export type AffiliateRow = Row<"GET /admin/affiliates", "affiliates">

/** Everybody in the programme, with what can be decided about them. */
export function AffiliateTable() {
  const t = useText()
  const [decision, setDecision] = useState<{ affiliate: AffiliateRow; action: AffiliateAction } | null>(null)
  const columns = useAffiliateColumns((affiliate, action) => setDecision({ affiliate, action }))
  return (
    <>
      <ListTable
        route="GET /admin/affiliates"
        rows={({ affiliates }) => affiliates}
        columns={columns}
        filters={useAffiliateFilters()}
        heading={t("approvals.heading")}
        rowHref={({ id }) => `/affiliates/${id}`}
        empty={{ heading: t("approvals.emptyHeading"), description: t("approvals.emptyHint") }}
      />
      {decision && <AffiliateDecision {...decision} onClose={() => setDecision(null)} />}
    </>
  )
}
