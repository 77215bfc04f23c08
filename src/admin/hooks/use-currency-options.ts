import { useRegions, useStore } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"

/** The currencies that orders can be in, to choose from: those of the store and those of its regions. */
export function useCurrencyOptions(): { label: string; value: string }[] {
  const { store } = useStore({ fields: "id,name,supported_currencies.*" })
  const { regions } = useRegions({ fields: "id,currency_code", limit: 200 })
  return useMemo(() => {
    const supported = (store?.supported_currencies ?? []).map(({ currency_code }) => currency_code)
    const sold = (regions ?? []).map(({ currency_code }) => currency_code)
    return [...new Set([...supported, ...sold])].sort().map((code) => ({ label: code.toUpperCase(), value: code }))
  }, [store, regions])
}
