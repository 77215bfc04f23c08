import { createDataTableFilterHelper } from "@medusajs/ui"
import { useSalesChannels } from "@medusajs/dashboard/hooks"
import { HOLD_REASONS } from "../../../modules/affiliate/domain/settlement/sources"
import { useDateFilter } from "../../hooks/use-date-filter"
import { useText } from "../../hooks/use-text"
import type { HeldRow } from "./use-commission"

const filter = createDataTableFilterHelper<HeldRow & { sales_channel_id: string }>()

/** More channels than a store has. */
const CHANNELS = 100

export function useReviewFilters() {
  const t = useText()
  const placedAt = useDateFilter("placed_at", t("reviews.placedAt"))
  const { sales_channels = [] } = useSalesChannels({ limit: CHANNELS, fields: "id,name" })
  return [
    filter.accessor("hold_reason", {
      type: "multiselect",
      label: t("reviews.why"),
      options: HOLD_REASONS.map((reason) => ({ label: t(`reviews.reasons.${reason}`), value: reason })),
    }),
    filter.accessor("sales_channel_id", {
      type: "multiselect",
      label: t("reviews.channel"),
      options: sales_channels.map(({ id, name }) => ({ label: name, value: id })),
    }),
    ...placedAt,
  ]
}
