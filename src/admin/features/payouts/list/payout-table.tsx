import { ListTable } from "../../../components/list-table"
import { useText } from "../../../hooks/use-text"
import type { Row } from "../../../lib/contract-types"
import { usePayoutColumns } from "./use-payout-columns"
import { usePayoutFilters } from "./use-payout-filters"

export type PayoutRow = Row<"GET /admin/affiliate-payouts", "affiliate_payouts">

interface PayoutTableProps {
  /** The payouts of one batch alone. */
  batchId?: string
}

/** Payouts: one for each affiliate and currency of a batch. */
export function PayoutTable({ batchId }: PayoutTableProps) {
  const t = useText()
  return (
    <ListTable
      route="GET /admin/affiliate-payouts"
      rows={({ affiliate_payouts }) => affiliate_payouts}
      fixed={{ batch_id: batchId }}
      columns={usePayoutColumns({ withBatch: batchId === undefined })}
      filters={usePayoutFilters()}
      heading={t("payouts.list.heading")}
      headingLevel={batchId === undefined ? "h1" : "h2"}
      prefix="p"
      rowHref={({ id }) => `/affiliates/payouts/${id}`}
      empty={{ heading: t("payouts.list.emptyHeading"), description: t("payouts.list.emptyHint") }}
    />
  )
}
