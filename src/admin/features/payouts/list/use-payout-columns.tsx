import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useNavigate } from "react-router-dom"
import { payoutActionsOf } from "../../../../modules/affiliate/domain/payout/payout-actions"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { useText } from "../../../hooks/use-text"
import { Period } from "../period"
import type { DecidedAction } from "../payout/payout-decision"
import { PAYOUT_ICONS } from "../payout/payout-icons"
import { PayoutStanding } from "../payout/payout-standing"
import type { PayoutRow } from "./payout-table"

const column = createDataTableColumnHelper<PayoutRow>()

interface PayoutColumnsOptions {
  /** Whether a row has to say which batch, and so which period, it belongs to. */
  withBatch: boolean
  onDecide: (payout: PayoutRow, action: DecidedAction) => void
}

export function usePayoutColumns({ withBatch, onDecide }: PayoutColumnsOptions) {
  const t = useText()
  const navigate = useNavigate()
  return useMemo(
    () => [
      column.accessor("affiliate_name", { header: t("fields.affiliate") }),
      ...(withBatch
        ? [
            column.accessor("batch_display_id", { header: t("payouts.fields.batch"), cell: ({ getValue }) => `#${getValue()}` }),
            column.display({
              id: "period",
              header: t("fields.period"),
              cell: ({ row: { original } }) => <Period start={original.period_start} end={original.period_end} />,
            }),
          ]
        : []),
      column.accessor("status", {
        header: t("fields.status"),
        enableSorting: true,
        cell: ({ row: { original } }) => <PayoutStanding payout={original} />,
      }),
      ...(["gross", "fees", "net"] as const).map((field) =>
        column.accessor(field, {
          header: t(`payouts.fields.${field}`),
          align: "right",
          enableSorting: field !== "fees",
          cell: ({ getValue, row }) => <Money amount={getValue()} currency={row.original.currency_code} />,
        })
      ),
      column.accessor("paid_at", {
        header: t("payouts.fields.paidAt"),
        enableSorting: true,
        cell: ({ getValue }) => <Moment value={getValue()} />,
      }),
      column.accessor("reference_token", {
        header: t("payouts.fields.reference"),
        cell: ({ getValue }) => <span className="whitespace-nowrap font-mono">{getValue()}</span>,
      }),
      column.action({
        actions: ({ row: { original } }) =>
          payoutActionsOf(original).map((action) => ({
            icon: PAYOUT_ICONS[action],
            label: t(`payouts.payout.actions.${action}`),
            // A payment is noted with its reference and day, in a drawer with an address of its own.
            onClick: () => (action === "mark-paid" ? navigate(`/affiliates/payouts/${original.id}/mark-paid`) : onDecide(original, action)),
          })),
      }),
    ],
    [t, withBatch, navigate, onDecide]
  )
}
