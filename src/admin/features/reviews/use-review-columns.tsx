import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { commissionActionsOf, type CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { Moment } from "../../components/moment"
import { Money } from "../../components/money"
import { OrderLink } from "../../components/order-link"
import { TextLink } from "../../components/text-link"
import { useText } from "../../hooks/use-text"
import { HoldCell } from "./hold-cell"
import type { HeldRow } from "./use-commission"

const column = createDataTableColumnHelper<HeldRow>()

export function useReviewColumns(onAction: (commission: HeldRow, action: CommissionAction) => void) {
  const t = useText()
  return useMemo(
    () => [
      column.select(),
      column.accessor("display_id", { header: t("fields.order"), cell: ({ row: { original } }) => <OrderLink id={original.order_id} displayId={original.display_id} /> }),
      column.accessor("placed_at", { header: t("reviews.placedAt"), enableSorting: true, cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("affiliate_name", {
        header: t("fields.affiliate"),
        cell: ({ row: { original } }) => <TextLink to={`/affiliates/${original.affiliate_id}`}>{original.affiliate_name}</TextLink>,
      }),
      column.accessor("fraud_signals", { header: t("reviews.why"), cell: ({ row }) => <HoldCell commission={row.original} /> }),
      column.accessor("fraud_score", {
        header: t("reviews.score"),
        enableSorting: true,
        headerAlign: "right",
        cell: ({ row: { original } }) => <Score score={original.fraud_score} threshold={original.fraud_threshold} />,
      }),
      column.accessor("held_amount", {
        header: t("reviews.held"),
        headerAlign: "right",
        cell: ({ row: { original } }) => <Money amount={original.held_amount} currency={original.currency_code} className="block text-right" hidesZero />,
      }),
      column.action({
        actions: ({ row: { original } }) =>
          commissionActionsOf(original).map((action) => ({ label: t(`actions.${action}`), onClick: () => onAction(original, action) })),
      }),
    ],
    [t, onAction]
  )
}

/** The score, and from which score on a commission was held when this one was judged. */
function Score({ score, threshold }: { score: number | null; threshold: number | null }) {
  const t = useText()
  const text = score === null || threshold === null ? "–" : t("reviews.scoreOf", { score, threshold })
  return <span className="block whitespace-nowrap text-right tabular-nums">{text}</span>
}
