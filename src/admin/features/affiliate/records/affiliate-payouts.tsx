import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { PAYOUT_STATES } from "../../../../modules/affiliate/domain/states"
import { ListTable } from "../../../components/list-table"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import type { Row } from "../../../lib/contract-types"
import { useCurrencyFilter } from "./use-currency-filter"

type PayoutRow = Row<"GET /admin/affiliate-payouts", "affiliate_payouts">

const column = createDataTableColumnHelper<PayoutRow>()
const filter = createDataTableFilterHelper<PayoutRow>()

/** What was, or is about to be, paid to the affiliate. */
export function AffiliatePayouts({ affiliateId }: { affiliateId: string }) {
  const t = useText()
  const { filters: currencies } = useCurrencyFilter(affiliateId)
  const columns = useMemo(
    () => [
      column.accessor("period_end", { header: t("affiliate.records.payouts.periodEnd"), cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("status", { header: t("fields.status"), cell: ({ getValue }) => <StateBadge kind="payout" state={getValue()} /> }),
      column.accessor("paid_at", { header: t("affiliate.records.payouts.paidAt"), cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("reference_token", { header: t("affiliate.records.payouts.reference"), cell: ({ getValue }) => <span className="font-mono">{getValue()}</span> }),
      column.accessor("gross", { header: t("affiliate.records.payouts.gross"), headerAlign: "right", cell: ({ row: { original } }) => <Money amount={original.gross} currency={original.currency_code} className="block text-right" /> }),
      column.accessor("net", { header: t("affiliate.records.payouts.net"), headerAlign: "right", cell: ({ row: { original } }) => <Money amount={original.net} currency={original.currency_code} className="block text-right" /> }),
    ],
    [t]
  )
  const states = filter.accessor("status", { type: "multiselect", label: t("fields.status"), options: PAYOUT_STATES.map((state) => ({ label: t(`states.payout.${state}`), value: state })) })
  return (
    <ListTable
      route="GET /admin/affiliate-payouts"
      rows={({ affiliate_payouts }) => affiliate_payouts}
      fixed={{ affiliate_id: affiliateId }}
      prefix="payouts"
      heading={t("affiliate.records.payouts.heading")}
      headingLevel="h2"
      columns={columns}
      filters={[states, ...currencies]}
      rowHref={({ id }) => `/affiliates/payouts/${id}`}
      enableSearch={false}
      pageSize={10}
      empty={{ heading: t("affiliate.records.payouts.empty"), description: t("affiliate.records.payouts.emptyHint") }}
    />
  )
}
