import { createDataTableFilterHelper } from "@medusajs/ui"
import { ENTRY_KINDS } from "../../../modules/affiliate/domain/settlement/types"
import { useAffiliateFilter } from "../../hooks/use-affiliate-filter"
import { useCurrencyOptions } from "../../hooks/use-currency-options"
import { useDateFilter } from "../../hooks/use-date-filter"
import { useText } from "../../hooks/use-text"
import type { EntryRow } from "./ledger-table"

const filter = createDataTableFilterHelper<EntryRow>()

export function useLedgerFilters() {
  const t = useText()
  const affiliate = useAffiliateFilter()
  const currencies = useCurrencyOptions()
  const createdAt = useDateFilter("created_at", t("ledger.postedAt"))
  return [
    affiliate,
    filter.accessor("currency_code", { type: "radio", label: t("fields.currency"), options: currencies }),
    filter.accessor("kind", {
      type: "multiselect",
      label: t("fields.kind"),
      options: ENTRY_KINDS.map((kind) => ({ label: t(`entryKinds.${kind}`), value: kind })),
    }),
    filter.accessor("order_id", { type: "string", label: t("ledger.orderId"), placeholder: t("ledger.orderIdExample") }),
    ...createdAt,
  ]
}
