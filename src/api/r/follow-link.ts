import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import { CHOSEN_CODE_MAX_LENGTH } from "../../modules/affiliate/domain/codes/chosen-code"
import { normalizeReferralCode } from "../../modules/affiliate/domain/codes/referral-code"
import { landingOf, withReferral } from "../../modules/affiliate/domain/links/landing"
import { loggable } from "../../modules/affiliate/lib/loggable"
import { buyerIp } from "../utils/buyer-ip"
import { param } from "../utils/listing"
import { text } from "../utils/schemas"
import { isPersonsVisit, userAgentOf } from "./visit"

const MAX_ADDRESS_LENGTH = 2048
const subId = text(128)

/**
 * A short link: counts the click and sends the shopper on to the storefront, with the code, and with the click's token
 * so that the storefront need not count it again. Whatever is wrong with the code or with the database, the shopper
 * arrives; without a token the storefront counts the click itself.
 */
export async function followLink(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { storefront_url, allowed_origins, parameter } = req.scope.resolve(AFFILIATE_MODULE).pluginOptions.links
  if (!storefront_url) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Short links lead nowhere here.")
  }
  const query = queryOf(req)
  const landing = landingOf({ storefront_url, allowed_origins, parameter }, { path: pathOf(req), query })
  if (!landing.ok) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, landing.message)
  }
  const code = normalizeReferralCode(param(req, "code"))
  const address =
    code === "" || code.length > CHOSEN_CODE_MAX_LENGTH
      ? landing.url.href
      : withReferral(landing.url, parameter, code, isPersonsVisit(req) ? await countClick(req, code, landing.url, query) : null)
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("Location", address)
  res.status(302).end()
}

/** @returns the click's token; null where it could not be counted. */
async function countClick(req: MedusaRequest, code: string, landing: URL, query: string): Promise<string | null> {
  const sub_id = subId.safeParse(new URLSearchParams(query).get("sub_id"))
  try {
    const { token } = await req.scope.resolve(AFFILIATE_MODULE).recordClick({
      code,
      landing_page: (landing.pathname + landing.search).slice(0, MAX_ADDRESS_LENGTH),
      referrer: req.get("referer")?.slice(0, MAX_ADDRESS_LENGTH) ?? null,
      sub_id: sub_id.success ? sub_id.data : null,
      ip: buyerIp(req),
      user_agent: userAgentOf(req),
    })
    return token
  } catch (error) {
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`affiliates: a click on a short link was not counted: ${loggable(error)}`)
    return null
  }
}

/** What stands after `/r/CODE`, as it was sent: Express's own parameters are unescaped. */
const pathOf = (req: MedusaRequest): string => req.path.split("/").slice(3).map((part) => `/${part}`).join("")

function queryOf({ url }: MedusaRequest): string {
  const at = url.indexOf("?")
  return at === -1 ? "" : url.slice(at + 1)
}
