import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { affiliateActionsFrom, type AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { Moment } from "../../components/moment"
import { StateBadge } from "../../components/state-badge"
import { useText } from "../../hooks/use-text"
import type { AffiliateRow } from "./affiliate-table"

const column = createDataTableColumnHelper<AffiliateRow>()

export function useAffiliateColumns(onAction: (affiliate: AffiliateRow, action: AffiliateAction) => void) {
  const t = useText()
  return useMemo(
    () => [
      column.accessor("name", { header: t("fields.name"), enableSorting: true }),
      column.accessor("email", { header: t("fields.email"), enableSorting: true }),
      column.accessor("kind", { header: t("fields.kind"), cell: ({ getValue }) => t(`kinds.${getValue()}`) }),
      column.accessor("status", {
        header: t("fields.status"),
        enableSorting: true,
        cell: ({ getValue }) => <StateBadge kind="affiliate" state={getValue()} />,
      }),
      column.accessor("approved_at", {
        header: t("fields.approvedAt"),
        enableSorting: true,
        cell: ({ getValue }) => <Moment value={getValue()} />,
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
