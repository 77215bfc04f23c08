import type { DataTableFilter } from "@medusajs/ui"
import { useApi } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"

/** A filter by the currencies that the affiliate has money in. */
export function useCurrencyFilter(affiliateId: string): DataTableFilter[] {
  const t = useText()
  const { data } = useApi("GET /admin/affiliates/:id/balances", { params: { id: affiliateId } })
  const codes = data?.balances.map(({ currency_code }) => currency_code) ?? []
  const options = codes.map((code) => ({ label: code.toUpperCase(), value: code }))
  return codes.length > 0 ? [{ id: "currency_code", type: "radio", label: t("fields.currency"), options }] : []
}
