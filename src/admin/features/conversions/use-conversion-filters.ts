import { createDataTableFilterHelper } from "@medusajs/ui"
import { REFUSAL_CODES } from "../../../modules/affiliate/domain/attribution/refusals"
import { useAffiliateFilter } from "../../hooks/use-affiliate-filter"
import { useCurrencyOptions } from "../../hooks/use-currency-options"
import { useDateFilter } from "../../hooks/use-date-filter"
import { useText } from "../../hooks/use-text"
import type { ConversionRow } from "./conversion-table"

const filter = createDataTableFilterHelper<ConversionRow>()

export function useConversionFilters() {
  const t = useText()
  const affiliate = useAffiliateFilter()
  const currencies = useCurrencyOptions()
  const placedAt = useDateFilter("placed_at", t("commissions.placedAt"))
  return [
    filter.accessor("refusal_code", {
      type: "multiselect",
      label: t("conversions.refusal"),
      options: REFUSAL_CODES.map((value) => ({ value, label: t(`conversions.refusals.${value}`) })),
    }),
    affiliate,
    filter.accessor("currency_code", { type: "radio", label: t("fields.currency"), options: currencies }),
    ...placedAt,
  ]
}
