import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { commissionActionsOf, type CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { Moment } from "../../components/moment"
import { Money } from "../../components/money"
import { OrderLink } from "../../components/order-link"
import { StateBadge } from "../../components/state-badge"
import { useText } from "../../hooks/use-text"
import type { CommissionRow } from "./commission-table"

const column = createDataTableColumnHelper<CommissionRow>()

export function useCommissionColumns(onAction: (commission: CommissionRow, action: CommissionAction) => void) {
  const t = useText()
  return useMemo(
    () => [
      column.select(),
      column.accessor("display_id", {
        header: t("fields.order"),
        cell: ({ row: { original } }) => <OrderLink id={original.order_id} displayId={original.display_id} />,
      }),
      column.accessor("placed_at", { header: t("commissions.placedAt"), enableSorting: true, cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("affiliate_name", { header: t("fields.affiliate") }),
      column.accessor("status", {
        header: t("fields.status"),
        enableSorting: true,
        cell: ({ getValue }) => <StateBadge kind="commission" state={getValue()} />,
      }),
      column.accessor("payment_status", { header: t("commissions.payment"), cell: ({ getValue }) => <StateBadge kind="payment" state={getValue()} /> }),
      column.accessor("held_amount", {
        header: t("commissions.held"),
        headerAlign: "right",
        cell: ({ row: { original } }) => <Money amount={original.held_amount} currency={original.currency_code} className="block text-right" hidesZero />,
      }),
      column.accessor("amount", {
        header: t("commissions.earned"),
        headerAlign: "right",
        cell: ({ row: { original } }) => <Money amount={original.amount} currency={original.currency_code} className="block text-right" />,
      }),
      column.action({
        actions: ({ row: { original } }) =>
          commissionActionsOf(original).map((action) => ({ label: t(`actions.${action}`), onClick: () => onAction(original, action) })),
      }),
    ],
    [t, onAction]
  )
}
