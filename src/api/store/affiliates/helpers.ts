import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { AffiliateState } from "../../../modules/affiliate/domain/states"
import { buyerIp } from "../../utils/buyer-ip"

const SHUT_OUT: readonly AffiliateState[] = ["suspended", "terminated"]

/**
 * The id of the signed-in affiliate. Its state is read from the database at each request, because a token outlives a
 * suspension; and where it calls from is noted for the fraud guard.
 * @throws MedusaError forbidden (403) when it is suspended or terminated; unauthorized when it is gone.
 */
export async function signedInAffiliate(req: AuthenticatedMedusaRequest<unknown>): Promise<string> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const id = req.auth_context.actor_id
  const [affiliate] = await service.listAffiliates({ id }, { select: ["id", "status"] })
  if (!affiliate) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
  }
  if (SHUT_OUT.includes(affiliate.status)) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `Your participation is ${affiliate.status}.`)
  }
  // By the rule for shoppers, with whose addresses it is compared: `req.ip` is whatever an affiliate writes in a header.
  await service.noteAffiliateVisit(id, buyerIp(req))
  return id
}
