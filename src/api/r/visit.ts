import type { MedusaRequest } from "@medusajs/framework/http"
import { isbot } from "isbot"
import { isFetchedAhead } from "../../modules/affiliate/domain/links/visitor"

export const userAgentOf = (req: MedusaRequest<unknown>): string => req.get("user-agent") ?? ""

/** Whether somebody follows a link, and not a crawler, a script, a HEAD or a browser that only fetches ahead. */
export function isPersonsVisit(req: MedusaRequest<unknown>): boolean {
  const userAgent = userAgentOf(req)
  return req.method === "GET" && userAgent !== "" && !isbot(userAgent) && !isFetchedAhead(req.headers)
}

/** A crawler that runs the storefront's script as a browser would. Storefront servers, which call by script too, are none. */
export function isCrawlersBrowser(req: MedusaRequest<unknown>): boolean {
  const userAgent = userAgentOf(req)
  return userAgent.startsWith("Mozilla/") && isbot(userAgent)
}
