import { ListTable } from "../../../components/list-table"
import { useText } from "../../../hooks/use-text"
import type { Row } from "../../../lib/contract-types"
import { useBatchColumns } from "./use-batch-columns"
import { useBatchFilters } from "./use-batch-filters"

export type BatchRow = Row<"GET /admin/affiliate-payout-batches", "affiliate_payout_batches">

/** Every batch, the latest first, and the way to the next. */
export function BatchTable() {
  const t = useText()
  return (
    <ListTable
      route="GET /admin/affiliate-payout-batches"
      rows={({ affiliate_payout_batches }) => affiliate_payout_batches}
      columns={useBatchColumns()}
      filters={useBatchFilters()}
      heading={t("payouts.batches.heading")}
      subHeading={t("payouts.batches.hint")}
      action={{ label: t("payouts.prepare.open"), to: "create" }}
      enableSearch={false}
      rowHref={({ id }) => `/affiliates/payouts/batches/${id}`}
      empty={{ heading: t("payouts.batches.emptyHeading"), description: t("payouts.batches.emptyHint") }}
    />
  )
}
