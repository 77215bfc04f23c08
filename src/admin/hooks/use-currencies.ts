import { useStore } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import { useFormat } from "./use-format"

export interface CurrencyOption {
  value: string
  label: string
}

/** The currencies that the store sells in, its default first. */
export function useCurrencies(): CurrencyOption[] {
  const { store } = useStore()
  const { locale } = useFormat()
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: "currency" })
    const supported = [...(store?.supported_currencies ?? [])].sort((a, b) => Number(b.is_default) - Number(a.is_default))
    return supported.map(({ currency_code: code }) => ({ value: code, label: `${code.toUpperCase()} · ${names.of(code.toUpperCase()) ?? code}` }))
  }, [store, locale])
}
