import { deepPathOf } from "./deep-path"

/** Where short links may lead, as the merchant's options say. */
export interface LinkRules {
  /** http or https, without user, query and fragment. */
  storefront_url: string
  /** Other origins that `?to=` may name: `https://de.shop.example`. */
  allowed_origins: readonly string[]
  /** What the storefront looks for: `ref`. */
  parameter: string
}

/** What a short link says after its code, as it was sent. */
export interface LinkRequest {
  /** `/shoes/red`, or empty. */
  path: string
  /** Without the question mark. */
  query: string
}

/** The page that a link leads to, or why it leads nowhere: a sentence. */
export type Landing = { ok: true; url: URL } | { ok: false; message: string }

/** The address of another page, as a link names it. */
const TO = "to"

/** Under which name the storefront finds the click's token: `ref_token`. */
export const tokenParameterOf = (parameter: string): string => `${parameter}_token`

/**
 * The storefront's page that a link leads to, with everything the shopper's query says (campaigns, sub-ids) but what the
 * link itself will say there. `?to=` names a page by its whole address, which has to be on the list of origins: what is
 * compared is what is sent, so no way of writing an address can lead elsewhere.
 */
export function landingOf(rules: LinkRules, { path, query }: LinkRequest): Landing {
  const asked = new URLSearchParams(query)
  const storefront = new URL(rules.storefront_url)
  const to = asked.get(TO)
  const page = to === null ? pageOf(storefront, path) : parsed(to)
  if (page === null || (to !== null && !isAllowed(page, [storefront.origin, ...rules.allowed_origins]))) {
    return { ok: false, message: `Field '${TO}' must be the whole address of a page of the shop.` }
  }
  for (const name of [TO, rules.parameter, tokenParameterOf(rules.parameter)]) {
    asked.delete(name)
    page.searchParams.delete(name)
  }
  asked.forEach((value, name) => page.searchParams.append(name, value))
  return { ok: true, url: page }
}

function pageOf(storefront: URL, path: string): URL {
  const page = new URL(storefront)
  const deep = deepPathOf(path)
  if (deep !== "") {
    page.pathname = storefront.pathname.replace(/\/+$/, "") + deep
  }
  return page
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

/** A `blob:` address has the origin of the page that made it, hence the protocol. */
function isAllowed(page: URL, origins: readonly string[]): boolean {
  return /^https?:$/.test(page.protocol) && origins.includes(page.origin) && page.username === "" && page.password === ""
}

/** The landing page as the storefront gets it: with the code, and with the click's token where the click was counted. */
export function withReferral(landing: URL, parameter: string, code: string, token: string | null): string {
  const url = new URL(landing)
  url.searchParams.set(parameter, code)
  if (token !== null) {
    url.searchParams.set(tokenParameterOf(parameter), token)
  }
  return url.href
}
