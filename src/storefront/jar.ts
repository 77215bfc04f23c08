import type { Page } from "./page"

/** Where the kit keeps something: first-party, with an end. */
export interface Jar {
  read: (key: string) => string | null
  /** @param expires in milliseconds since 1970; what has expired is removed */
  write: (key: string, value: string, expires: number) => void
}

/** @param domain for a shop on several subdomains: `shop.example` */
export function cookieJar(page: Page, domain?: string): Jar {
  return {
    read: (key) => {
      const found = page.document.cookie.split("; ").find((cookie) => cookie.startsWith(`${key}=`))
      return found ? decodeURIComponent(found.slice(key.length + 1)) : null
    },
    write: (key, value, expires) => {
      const secure = page.location.protocol === "https:" ? "; secure" : ""
      const where = domain ? `; domain=${domain}` : ""
      page.document.cookie = `${key}=${encodeURIComponent(value)}; path=/; expires=${new Date(expires).toUTCString()}; samesite=lax${secure}${where}`
    },
  }
}

/** localStorage knows no end, so the end is kept with the value. */
export function localJar(page: Page, now: () => number): Jar {
  return {
    read: (key) => {
      const [expires = "", value = ""] = page.localStorage.getItem(key)?.split(" ") ?? []
      return Number(expires) > now() ? decodeURIComponent(value) : null
    },
    write: (key, value, expires) =>
      expires > now() ? page.localStorage.setItem(key, `${expires} ${encodeURIComponent(value)}`) : page.localStorage.removeItem(key),
  }
}
