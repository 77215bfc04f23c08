import { useState } from "react"

const KEY = "affiliates.shop_address"

const readStored = (): string => {
  try {
    return localStorage.getItem(KEY) ?? ""
  } catch {
    // A browser that keeps nothing: the address is typed each time.
    return ""
  }
}

/**
 * The storefront's address, as it was last typed in this browser: Medusa does not know where its storefronts are.
 * @returns the address, how to change it, and the link of a code (null while there is no proper address)
 */
export function useShopAddress() {
  const [address, setAddress] = useState(readStored)
  const change = (next: string) => {
    setAddress(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // As above.
    }
  }
  const linkOf = (code: string): string | null => {
    try {
      const link = new URL(address)
      link.searchParams.set("ref", code)
      return /^https?:$/.test(link.protocol) ? link.href : null
    } catch {
      return null
    }
  }
  return { address, change, linkOf }
}
