import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { PortalScope } from "../../../modules/affiliate/domain/portal/scope"
import { forbidden } from "../../../modules/affiliate/lib/errors"
import { buyerIp } from "../../utils/buyer-ip"

/**
 * Whose data the signed-in caller may see. Read from the database at each request, because a token outlives a
 * suspension; and where the call comes from is noted for the fraud guard.
 * @throws MedusaError forbidden (403) when the affiliate is rejected, suspended or terminated; unauthorized when it is gone.
 */
export async function portalScope(req: AuthenticatedMedusaRequest<unknown>): Promise<PortalScope> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const scope = await service.resolvePortalScope(req.auth_context.actor_id)
  // By the rule for shoppers, with whose addresses it is compared: `req.ip` is whatever an affiliate writes in a header.
  await service.noteAffiliateVisit(scope.affiliate_id, buyerIp(req))
  return scope
}

/** The same for what only an owner may see and do. @throws MedusaError forbidden (403) for a member who is none. */
export async function ownerScope(req: AuthenticatedMedusaRequest<unknown>): Promise<PortalScope> {
  const scope = await portalScope(req)
  if (scope.role !== "owner") {
    throw forbidden(`Only an owner of ${scope.org?.name ?? "the organisation"} may do this.`)
  }
  return scope
}
