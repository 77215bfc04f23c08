import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { PAYOUT_STATES } from "../../../../modules/affiliate/domain/states"
import { useAffiliateFilter } from "../../../hooks/use-affiliate-filter"
import { useCurrencyOptions } from "../../../hooks/use-currency-options"
import { useDateFilter } from "../../../hooks/use-date-filter"
import { useRailFilter } from "../../../hooks/use-rails"
import { useText } from "../../../hooks/use-text"
import type { PayoutRow } from "./payout-table"

const filter = createDataTableFilterHelper<PayoutRow>()

/** @param prefix the table's own in the URL */
export function usePayoutFilters(prefix: string) {
  const t = useText()
  const affiliate = useAffiliateFilter(prefix)
  const currencies = useCurrencyOptions()
  const rails = useRailFilter()
  const createdAt = useDateFilter("created_at", t("fields.createdAt"))
  const paidAt = useDateFilter("paid_at", t("payouts.fields.paidAt"))
  const disputed: DataTableFilter = {
    id: "is_disputed",
    type: "radio",
    label: t("payouts.payout.disputed"),
    options: [
      { label: t("payouts.list.onlyDisputed"), value: "true" },
      { label: t("payouts.list.notDisputed"), value: "false" },
    ],
  }
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: PAYOUT_STATES.map((state) => ({ label: t(`states.payout.${state}`), value: state })),
    }),
    affiliate,
    filter.accessor("currency_code", { type: "select", label: t("fields.currency"), options: currencies }),
    disputed,
    ...rails,
    ...createdAt,
    ...paidAt,
  ]
}
