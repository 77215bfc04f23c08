import type { DataTableFilter } from "@medusajs/ui"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"

/** A filter by the currencies that the affiliate has money in, or the only one there is: that one needs no filter. */
export function useCurrencyFilter(affiliateId: string): { filters: DataTableFilter[]; only: string | undefined } {
  const t = useText()
  const { data } = useApi("GET /admin/affiliates/:id/balances", { params: { id: affiliateId } })
  const codes = data?.balances.map(({ currency_code }) => currency_code) ?? []
  const options = codes.map((code) => ({ label: code.toUpperCase(), value: code }))
  return codes.length > 1 ? { filters: [{ id: "currency_code", type: "radio", label: t("fields.currency"), options }], only: undefined } : { filters: [], only: codes[0] }
}
