import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Moment } from "../../../components/moment"
import { Money } from "../../../components/money"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import { Period } from "../period"
import type { PayoutRow } from "./payout-table"

const column = createDataTableColumnHelper<PayoutRow>()

/** @param withBatch whether a row has to say which batch, and so which period, it belongs to */
export function usePayoutColumns({ withBatch }: { withBatch: boolean }) {
  const t = useText()
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
        cell: ({ getValue }) => <StateBadge kind="payout" state={getValue()} />,
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
    ],
    [t, withBatch]
  )
}
