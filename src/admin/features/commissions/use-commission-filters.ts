import { createDataTableFilterHelper } from "@medusajs/ui"
import { PAYMENT_STATUSES } from "../../../modules/affiliate/domain/settlement/payment-status"
import { HOLD_REASONS } from "../../../modules/affiliate/domain/settlement/sources"
import { COMMISSION_STATES } from "../../../modules/affiliate/domain/states"
import { useAffiliateFilter } from "../../hooks/use-affiliate-filter"
import { useChannelFilter } from "../../hooks/use-channel-filter"
import { useCurrencyOptions } from "../../hooks/use-currency-options"
import { useDateFilter } from "../../hooks/use-date-filter"
import { useText } from "../../hooks/use-text"
import type { CommissionRow } from "./commission-table"

const filter = createDataTableFilterHelper<CommissionRow>()

export function useCommissionFilters() {
  const t = useText()
  const affiliate = useAffiliateFilter()
  const channels = useChannelFilter()
  const currencies = useCurrencyOptions()
  const placedAt = useDateFilter("placed_at", t("commissions.placedAt"))
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: COMMISSION_STATES.map((value) => ({ value, label: t(`states.commission.${value}`) })),
    }),
    filter.accessor("payment_status", {
      type: "multiselect",
      label: t("commissions.payment"),
      options: PAYMENT_STATUSES.map((value) => ({ value, label: t(`states.payment.${value}`) })),
    }),
    filter.accessor("hold_reason", {
      type: "multiselect",
      label: t("commissions.holdReason"),
      options: HOLD_REASONS.map((value) => ({ value, label: t(`reviews.reasons.${value}`) })),
    }),
    affiliate,
    channels,
    filter.accessor("currency_code", { type: "radio", label: t("fields.currency"), options: currencies }),
    ...placedAt,
  ]
}
