import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Moment } from "../../../components/moment"
import { StateBadge } from "../../../components/state-badge"
import { useText } from "../../../hooks/use-text"
import { Period } from "../period"
import type { BatchRow } from "./batch-table"
import { SumByCurrency } from "./sum-by-currency"

const column = createDataTableColumnHelper<BatchRow>()

export function useBatchColumns() {
  const t = useText()
  return useMemo(
    () => [
      column.accessor("display_id", { header: t("payouts.fields.batch"), cell: ({ getValue }) => `#${getValue()}` }),
      column.display({
        id: "period",
        header: t("fields.period"),
        cell: ({ row: { original } }) => <Period start={original.period_start} end={original.period_end} />,
      }),
      column.accessor("status", { header: t("fields.status"), cell: ({ getValue }) => <StateBadge kind="batch" state={getValue()} /> }),
      column.accessor(({ totals }) => totals.reduce((count, { payouts }) => count + payouts, 0), {
        id: "payouts",
        header: t("payouts.fields.payouts"),
        align: "right",
      }),
      ...(["gross", "fees", "net"] as const).map((field) =>
        column.accessor("totals", {
          id: field,
          header: t(`payouts.fields.${field}`),
          align: "right",
          cell: ({ getValue }) => <SumByCurrency totals={getValue()} field={field} />,
        })
      ),
      column.accessor("created_at", {
        header: t("fields.createdAt"),
        enableSorting: true,
        cell: ({ getValue }) => <Moment value={getValue()} />,
      }),
    ],
    [t]
  )
}
