import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { affiliateActionsFrom, type AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { Moment } from "../../components/moment"
import { StateBadge } from "../../components/state-badge"
import { useText } from "../../hooks/use-text"
import type { AffiliateRow } from "./affiliate-table"
import { BalancesCell } from "./balances-cell"

const column = createDataTableColumnHelper<AffiliateRow>()

export function useAffiliateColumns(onAction: (affiliate: AffiliateRow, action: AffiliateAction) => void) {
  const t = useText()
  return useMemo(
    () => [
      column.select(),
      column.accessor("name", { header: t("fields.name"), enableSorting: true }),
      column.accessor("email", { header: t("fields.email"), enableSorting: true }),
      column.accessor("kind", { header: t("fields.kind"), enableSorting: true, cell: ({ getValue }) => t(`kinds.${getValue()}`) }),
      column.accessor("status", {
        header: t("fields.status"),
        enableSorting: true,
        cell: ({ getValue }) => <StateBadge kind="affiliate" state={getValue()} />,
      }),
      column.accessor("tax_document_state", {
        header: t("fields.taxDocument"),
        cell: ({ getValue }) => <StateBadge kind="document" state={getValue()} />,
      }),
      column.accessor("approved_at", {
        header: t("fields.approvedAt"),
        enableSorting: true,
        cell: ({ getValue }) => <Moment value={getValue()} />,
      }),
      column.accessor("balances", {
        header: t("fields.balance"),
        headerAlign: "right",
        cell: ({ getValue }) => <BalancesCell balances={getValue()} />,
      }),
      column.action({
        actions: ({ row }) =>
          affiliateActionsFrom(row.original.status).map((action) => ({
            label: t(`actions.${action}`),
            onClick: () => onAction(row.original, action),
          })),
      }),
    ],
    [t, onAction]
  )
}
