import { useRegions, useStore } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"

/** The currencies that orders can be in, to choose from: those of the store, its default first, and those of its regions. */
export function useCurrencyOptions(): { label: string; value: string }[] {
  const { store } = useStore({ fields: "id,name,supported_currencies.*" })
  const { regions } = useRegions({ fields: "id,currency_code", limit: 200 })
  return useMemo(() => {
    const supported = [...(store?.supported_currencies ?? [])].sort((a, b) => Number(b.is_default) - Number(a.is_default))
    const codes = [...supported, ...(regions ?? [])].map(({ currency_code }) => currency_code)
    return [...new Set(codes)].map((code) => ({ label: code.toUpperCase(), value: code }))
  }, [store, regions])
}
