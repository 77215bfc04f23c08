import type { DataTableFilter } from "@medusajs/ui"
import { useApi } from "./use-api"
import { useText } from "./use-text"

/** The ways in which payouts can leave, the default first; none while they are on their way. */
export function useRails() {
  const { data } = useApi("GET /admin/affiliate-payout-rails")
  return data?.affiliate_payout_rails ?? []
}

/** A table's filter by the way in which payouts leave. A store with one way has nothing to choose. */
export function useRailFilter(): DataTableFilter[] {
  const t = useText()
  const options = useRails().map(({ code }) => ({ label: code, value: code }))
  return options.length > 1 ? [{ id: "rail", type: "multiselect", label: t("payouts.fields.rail"), options }] : []
}
