import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { ListTable } from "../../../components/list-table"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { OrderLink } from "../../../components/order-link"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import type { CommissionRow } from "../../commissions/commission-table"

const column = createDataTableColumnHelper<CommissionRow>()
const PAGE_SIZE = 10

/** Who earns by the rule: the commissions with at least one line that it won, the latest first. */
export function RuleEarnersSection({ ruleId }: { ruleId: string }) {
  const t = useText()
  const columns = useMemo(
    () => [
      column.accessor("display_id", {
        header: t("fields.order"),
        cell: ({ row: { original } }) => <OrderLink id={original.order_id} displayId={original.display_id} />,
      }),
      column.accessor("placed_at", { header: t("commissions.placedAt"), cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("affiliate_name", { header: t("fields.affiliate") }),
      column.accessor("status", { header: t("fields.status"), cell: ({ getValue }) => <StateBadge kind="commission" state={getValue()} /> }),
      column.accessor("amount", {
        header: t("commissions.earned"),
        headerAlign: "right",
        cell: ({ row: { original } }) => <Money amount={original.amount} currency={original.currency_code} className="block text-right" />,
      }),
    ],
    [t]
  )
  return (
    <ListTable
      route="GET /admin/affiliate-commissions"
      rows={({ affiliate_commissions }) => affiliate_commissions}
      fixed={{ rule_id: ruleId }}
      columns={columns}
      prefix="earners"
      pageSize={PAGE_SIZE}
      enableSearch={false}
      heading={t("rules.detail.earners")}
      headingLevel="h2"
      subHeading={t("rules.detail.earnersHint")}
      rowHref={({ id }) => `/affiliates/commissions/${id}`}
      empty={{ heading: t("rules.detail.noEarners"), description: t("rules.detail.noEarnersHint") }}
    />
  )
}
