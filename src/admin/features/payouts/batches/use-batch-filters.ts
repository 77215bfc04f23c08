import { createDataTableFilterHelper } from "@medusajs/ui"
import { BATCH_STATES } from "../../../../modules/affiliate/domain/payout/batch-states"
import { useDateFilter } from "../../../hooks/use-date-filter"
import { useRailFilter } from "../../../hooks/use-rails"
import { useText } from "../../../hooks/use-text"
import type { BatchRow } from "./batch-table"

const filter = createDataTableFilterHelper<BatchRow>()

export function useBatchFilters() {
  const t = useText()
  const rails = useRailFilter()
  const createdAt = useDateFilter("created_at", t("fields.createdAt"))
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: BATCH_STATES.map((state) => ({ label: t(`states.batch.${state}`), value: state })),
    }),
    ...rails,
    ...createdAt,
  ]
}
