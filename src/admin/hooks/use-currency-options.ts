import { useStore } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"

/** The currencies that the store sells in, to choose from; its default first. */
export function useCurrencyOptions(): { label: string; value: string }[] {
  const { store } = useStore({ fields: "id,name,supported_currencies.*" })
  return useMemo(
    () =>
      [...(store?.supported_currencies ?? [])]
        .sort((a, b) => Number(b.is_default) - Number(a.is_default))
        .map(({ currency_code }) => ({ label: currency_code.toUpperCase(), value: currency_code })),
    [store]
  )
}
