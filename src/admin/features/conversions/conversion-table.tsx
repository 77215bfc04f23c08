import { ListTable } from "../../components/list-table"
import { useText } from "../../hooks/use-text"
import type { Row } from "../../lib/contract-types"
import { useConversionColumns } from "./use-conversion-columns"
import { useConversionFilters } from "./use-conversion-filters"

export type ConversionRow = Row<"GET /admin/affiliate-conversions", "affiliate_conversions">

/** Every sale that a code or a click led to: who brought it, or why it earns nobody anything. */
export function ConversionTable() {
  const t = useText()
  return (
    <ListTable
      route="GET /admin/affiliate-conversions"
      rows={({ affiliate_conversions }) => affiliate_conversions}
      columns={useConversionColumns()}
      filters={useConversionFilters()}
      heading={t("conversions.heading")}
      subHeading={t("conversions.subHeading")}
      action={{ label: t("conversions.attribute.order"), to: "attribute" }}
      rowHref={({ id }) => `/affiliates/commissions/conversion/${id}?view=conversions`}
      empty={{ heading: t("conversions.emptyHeading"), description: t("conversions.emptyHint") }}
    />
  )
}
