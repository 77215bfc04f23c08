import type { ParameterNames } from "./address"

export interface ReferralOptions {
  /** Where Medusa answers: `https://api.shop.example`. */
  backend: string
  /** For `attach` only, which calls the Store API. */
  publishableKey?: string
  /** What links call them; `ref`, the same with `_token`, and `sub_id` when left out. `code` is the plugin's `links.parameter`. */
  parameters?: Partial<ParameterNames>
  /** `cookie` when left out: a server of the storefront can read it. */
  storage?: "cookie" | "localStorage"
  /** Of the cookie, or the key in localStorage. */
  name?: string
  /** Of the cookie, for a shop on several subdomains: `shop.example`. */
  domain?: string
  /** Whether the parameters are taken out of the address bar once they are read; yes when left out. */
  cleanAddress?: boolean
  /**
   * Asked when there is something to keep, before anything is stored or sent. A promise may take as long as the shopper
   * does. After a no, `capture()` asks again.
   */
  consent?: () => boolean | Promise<boolean>
}

/** Nothing here throws or rejects: a shop works without its affiliates. */
export interface Referrals {
  /** Reads the address, or tries again what failed. Runs by itself once; call it where a page changes without loading. */
  capture: () => Promise<void>
  /** Puts the token on this cart, unless it is there; and every later one, for as long as the page is open. */
  attach: (cartId: string) => Promise<void>
  /** The token that is kept; null when there is none. */
  token: () => string | null
  /** Removes all that is kept, for a shopper who takes the consent back. */
  forget: () => void
}
