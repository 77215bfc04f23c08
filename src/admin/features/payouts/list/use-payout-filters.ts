import { createDataTableFilterHelper } from "@medusajs/ui"
import { PAYOUT_STATES } from "../../../../modules/affiliate/domain/states"
import { useCurrencyOptions } from "../../../hooks/use-currency-options"
import { useText } from "../../../hooks/use-text"
import type { PayoutRow } from "./payout-table"

const filter = createDataTableFilterHelper<PayoutRow>()

export function usePayoutFilters() {
  const t = useText()
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: PAYOUT_STATES.map((state) => ({ label: t(`states.payout.${state}`), value: state })),
    }),
    filter.accessor("currency_code", { type: "select", label: t("fields.currency"), options: useCurrencyOptions() }),
  ]
}
