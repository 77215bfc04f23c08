import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { Moment } from "../../components/moment"
import { OrderLink } from "../../components/order-link"
import { useText } from "../../hooks/use-text"
import type { ConversionRow } from "./conversion-table"

const column = createDataTableColumnHelper<ConversionRow>()

export function useConversionColumns() {
  const t = useText()
  return useMemo(
    () => [
      column.accessor("display_id", {
        header: t("fields.order"),
        cell: ({ row: { original } }) => <OrderLink id={original.order_id} displayId={original.display_id} />,
      }),
      column.accessor("placed_at", { header: t("commissions.placedAt"), enableSorting: true, cell: ({ getValue }) => <Moment value={getValue()} /> }),
      column.accessor("affiliate_name", { header: t("fields.affiliate"), cell: ({ getValue }) => getValue() ?? "–" }),
      column.accessor("attribution_source", {
        header: t("conversions.source"),
        cell: ({ getValue }) => {
          const source = getValue()
          return source ? t(`conversions.sources.${source}`) : "–"
        },
      }),
      column.accessor("refusal_code", {
        header: t("conversions.refusal"),
        cell: ({ getValue }) => {
          const code = getValue()
          return code ? t(`conversions.refusals.${code}`) : "–"
        },
      }),
    ],
    [t]
  )
}
