/** The server's half of the storefront kit, for storefronts whose server talks to Medusa; see docs/storefront.md. */
import { DEFAULT_NAME, SEPARATOR, TOKEN_HEADER } from "./names"

/** A request's Cookie header, or what a framework makes of it: Next.js's `await cookies()`, Nuxt's or Remix's own. */
export type CookieSource = string | null | undefined | { get: (name: string) => string | { value: string } | null | undefined }

type HeaderValues = Record<string, string | null | undefined>

/** Three parts of base64url: whatever else a cookie holds is no token, and may be no header either. */
const TOKEN = /^v\d+\.[\w-]+\.[\w-]+$/
const CARTS = /\/store\/carts(\/|$)/

/**
 * The token that the browser's half keeps in its cookie.
 * @param name of the cookie, where the browser's half was given one
 * @returns null when there is none
 */
export function affiliateToken(cookies: CookieSource, name: string = DEFAULT_NAME): string | null {
  const found = typeof cookies === "object" ? cookies?.get(name) : valueIn(cookies ?? "", name)
  const value = typeof found === "object" ? found?.value : found
  const token = value?.split(SEPARATOR)[0] ?? ""
  return TOKEN.test(token) ? token : null
}

/**
 * For any request on /store/carts or below it: `{ "x-affiliate-token": … }`, or nothing when the shopper came through no
 * link. The plugin then marks the cart.
 */
export function affiliateHeaders(cookies: CookieSource, name?: string): Record<string, string> {
  const token = affiliateToken(cookies, name)
  return token ? { [TOKEN_HEADER]: token } : {}
}

/**
 * A fetch, or the `client.fetch` of Medusa's SDK, that sends more headers with requests on /store/carts. They are asked
 * for with these requests only, so that pages that need no cart stay cacheable.
 *
 *     sdk.client.fetch = wrapFetch(sdk.client.fetch.bind(sdk.client), async () => affiliateHeaders(await cookies()))
 *
 * @param headers asked with each of these requests; what is null or undefined is not sent, what the request says itself stays
 */
export function wrapFetch<F extends (input: never, init?: never) => Promise<unknown>>(
  fetch: F,
  headers: () => HeaderValues | Promise<HeaderValues>
): F {
  const send = fetch as unknown as (input: unknown, init?: RequestLike) => Promise<unknown>
  const wrapped = async (input: unknown, init?: RequestLike) =>
    CARTS.test(pathOf(input)) ? send(input, { ...init, headers: merged(await headers(), init?.headers ?? headersOf(input)) }) : send(input, init)
  return wrapped as unknown as F
}

interface RequestLike {
  headers?: Headers | [string, string][] | HeaderValues
}

function merged(added: HeaderValues, own: RequestLike["headers"]): HeaderValues {
  const said = Object.entries(added).filter(([, value]) => value !== null && value !== undefined)
  const ownValues = own instanceof Headers || Array.isArray(own) ? Object.fromEntries(own) : own
  return { ...Object.fromEntries(said), ...ownValues }
}

const headersOf = (input: unknown): Headers | undefined => (input instanceof Request ? input.headers : undefined)

function pathOf(input: unknown): string {
  const address = input instanceof Request ? input.url : String(input)
  return new URL(address, "http://storefront").pathname
}

function valueIn(header: string, name: string): string | undefined {
  const found = header.split(/; */).find((cookie) => cookie.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}
