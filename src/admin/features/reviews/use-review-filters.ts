import { createDataTableFilterHelper } from "@medusajs/ui"
import { HOLD_REASONS } from "../../../modules/affiliate/domain/settlement/sources"
import { useChannelFilter } from "../../hooks/use-channel-filter"
import { useDateFilter } from "../../hooks/use-date-filter"
import { useText } from "../../hooks/use-text"
import type { HeldRow } from "./use-commission"

const filter = createDataTableFilterHelper<HeldRow>()

export function useReviewFilters() {
  const t = useText()
  const placedAt = useDateFilter("placed_at", t("reviews.placedAt"))
  const channels = useChannelFilter()
  return [
    filter.accessor("hold_reason", {
      type: "multiselect",
      label: t("reviews.why"),
      options: HOLD_REASONS.map((reason) => ({ label: t(`reviews.reasons.${reason}`), value: reason })),
    }),
    channels,
    ...placedAt,
  ]
}
