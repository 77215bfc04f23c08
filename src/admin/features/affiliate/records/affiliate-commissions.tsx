import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { PAYMENT_STATUSES } from "../../../../modules/affiliate/domain/settlement/payment-status"
import { COMMISSION_STATES } from "../../../../modules/affiliate/domain/states"
import { ListTable } from "../../../components/list-table"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { OrderLink } from "../../../components/order-link"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import type { Row } from "../../../lib/contract-types"
import { useCurrencyFilter } from "./use-currency-filter"

type CommissionRow = Row<"GET /admin/affiliate-commissions", "affiliate_commissions">

const column = createDataTableColumnHelper<CommissionRow>()
const filter = createDataTableFilterHelper<CommissionRow>()

/** What the affiliate earned, order by order. */
export function AffiliateCommissions({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { filters: currencies } = useCurrencyFilter(affiliateId)
  const columns = useMemo(
    () => [
      column.accessor("display_id", { header: t("fields.order"), cell: ({ row: { original } }) => <OrderLink id={original.order_id} displayId={original.display_id} /> }),
      column.accessor("placed_at", { header: t("affiliate.records.commissions.placedAt"), enableSorting: true, cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("status", { header: t("fields.status"), enableSorting: true, cell: ({ getValue }) => <StateBadge kind="commission" state={getValue()} /> }),
      column.accessor("payment_status", { header: t("affiliate.records.commissions.payment"), cell: ({ getValue }) => <StateBadge kind="payment" state={getValue()} /> }),
      column.accessor("amount", { header: t("fields.amount"), headerAlign: "right", cell: ({ row: { original } }) => <Money amount={original.amount} currency={original.currency_code} className="block text-right" /> }),
      column.accessor("held_amount", { header: t("affiliate.records.commissions.held"), headerAlign: "right", cell: ({ row: { original } }) => <Money amount={original.held_amount} currency={original.currency_code} className="block text-right" /> }),
    ],
    [t]
  )
  const states = filter.accessor("status", { type: "multiselect", label: t("fields.status"), options: COMMISSION_STATES.map((state) => ({ label: t(`states.commission.${state}`), value: state })) })
  const payment = filter.accessor("payment_status", {
    type: "multiselect",
    label: t("affiliate.records.commissions.payment"),
    options: PAYMENT_STATUSES.map((status) => ({ label: t(`states.payment.${status}`), value: status })),
  })
  return (
    <ListTable
      route="GET /admin/affiliate-commissions"
      rows={({ affiliate_commissions }) => affiliate_commissions}
      fixed={{ affiliate_id: affiliateId }}
      prefix="commissions"
      heading={t("affiliate.records.commissions.heading")}
      headingLevel="h2"
      columns={columns}
      filters={[states, payment, ...currencies]}
      rowHref={({ id }) => `/affiliates/commissions/${id}`}
      pageSize={10}
      empty={{ heading: t("affiliate.records.commissions.empty"), description: t("affiliate.records.commissions.emptyHint") }}
    />
  )
}
