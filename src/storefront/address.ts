import type { Arrival } from "./memory"
import type { Page } from "./page"

/** Names of parameters in a link's address. */
export interface ParameterNames {
  code: string
  token: string
  sub_id: string
}

/** What brought the shopper here: a token where the short link has counted the click already. */
export interface Seen extends Arrival {
  token: string | null
}

/** A cookie has room for about 4,000 characters. */
const KEPT_LENGTH = 500
const SUB_ID_LENGTH = 128

/** The token stands beside the code: `?via=CODE&via_token=…`, as the short link makes it. */
export function namesOf(names: Partial<ParameterNames> = {}): ParameterNames {
  const { code = "ref", token = `${code}_token`, sub_id = "sub_id" } = names
  return { code, token, sub_id }
}

/** @returns null without a code and without a token */
export function readAddress({ location, document }: Page, names: ParameterNames): Seen | null {
  const { pathname, searchParams } = new URL(location.href)
  const code = searchParams.get(names.code)
  const token = searchParams.get(names.token)
  if (!code && !token) {
    return null
  }
  const sub_id = searchParams.get(names.sub_id)?.slice(0, SUB_ID_LENGTH) || null
  // Without the query: what else it says about the shopper is nobody's business.
  return { token, code: code ?? "", body: { landing_page: pathname.slice(0, KEPT_LENGTH), referrer: document.referrer.slice(0, KEPT_LENGTH) || null, sub_id } }
}

/** Takes the parameters out of the address bar, so that a copied address passes nobody's click on. */
export function cleanAddress({ location, history }: Page, names: ParameterNames): void {
  const address = new URL(location.href)
  Object.values(names).forEach((name) => address.searchParams.delete(name))
  // Routers keep their own state here. Next.js marks what it wrote itself and would put the old address back.
  const { __NA, ...state } = (history.state ?? {}) as Record<string, unknown>
  history.replaceState(state, "", address)
}
