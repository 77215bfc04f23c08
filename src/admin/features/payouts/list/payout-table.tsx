import { useCallback, useState } from "react"
import { ListTable } from "../../../components/list-table"
import { useChange } from "../../../hooks/use-api"
import { useListQuery } from "../../../hooks/use-list-query"
import { useText } from "../../../hooks/use-text"
import { download } from "../../../lib/api"
import type { Query, Row } from "../../../lib/contract-types"
import { PayoutDecision, type DecidedAction } from "../payout/payout-decision"
import { usePayoutColumns } from "./use-payout-columns"
import { usePayoutFilters } from "./use-payout-filters"

export type PayoutRow = Row<"GET /admin/affiliate-payouts", "affiliate_payouts">

/** Keeps its filters apart from the batches' in the URL. */
const PREFIX = "p"

interface PayoutTableProps {
  /** The payouts of one batch alone. */
  batchId?: string
}

/** Payouts: one for each affiliate and currency of a batch, with what can be done with each. */
export function PayoutTable({ batchId }: PayoutTableProps) {
  const t = useText()
  const [decision, setDecision] = useState<{ payout: PayoutRow; action: DecidedAction } | null>(null)
  const decide = useCallback((payout: PayoutRow, action: DecidedAction) => setDecision({ payout, action }), [])
  const filters = usePayoutFilters(PREFIX)
  const file = usePayoutFile(filters.map(({ id }) => id))
  const isAll = batchId === undefined
  return (
    <>
      <ListTable
        route="GET /admin/affiliate-payouts"
        rows={({ affiliate_payouts }) => affiliate_payouts}
        fixed={{ batch_id: batchId }}
        columns={usePayoutColumns({ withBatch: isAll, onDecide: decide })}
        filters={filters}
        heading={t("payouts.list.heading")}
        headingLevel={isAll ? "h1" : "h2"}
        subHeading={isAll ? t("payouts.list.hint") : undefined}
        // A batch has a file of its own.
        action={isAll ? file : undefined}
        prefix={PREFIX}
        rowHref={({ id }) => `/affiliates/payouts/${id}`}
        empty={{ heading: t("payouts.list.emptyHeading"), description: t("payouts.list.emptyHint") }}
      />
      {decision && <PayoutDecision {...decision} onClose={() => setDecision(null)} />}
    </>
  )
}

/** The rail's file of what is filtered. Every file that is handed out is noted in its batches, so it counts as a change. */
function usePayoutFile(filters: string[]) {
  const t = useText()
  const { limit, offset, order, ...filtered } = useListQuery({ filters, prefix: PREFIX })
  const { mutate, isPending } = useChange((query: Query<"GET /admin/affiliate-payouts/export">) => download("GET /admin/affiliate-payouts/export", { query }))
  return { label: t("payouts.batch.actions.export"), disabled: isPending, onClick: () => mutate(filtered) }
}
