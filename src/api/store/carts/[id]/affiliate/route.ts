import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { buyerIp } from "../../../../utils/buyer-ip"
import { param, retrieveOne } from "../../../../utils/listing"
import type { TouchBody } from "../../contract"

const SENTENCES = {
  malformed: "Field 'token': this is not a token of a referral click.",
  bad_signature: "Field 'token': this token was not issued here.",
  expired: "Field 'token': this token has expired.",
}

export async function POST(req: MedusaRequest<TouchBody>, res: MedusaResponse): Promise<void> {
  // Read first, so that nothing is written for a cart that does not exist; marks do not show on it.
  const cart = await retrieveOne(req, "cart", { id: param(req, "id") }, "Cart")
  const touch = { ...req.validatedBody, cart_id: param(req, "id"), buyer_ip: buyerIp(req), revive: true }
  const outcome = await req.scope.resolve(AFFILIATE_MODULE).attachTouchpoint(touch)
  if (!outcome.ok) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, SENTENCES[outcome.code])
  }
  res.json({ cart })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = await retrieveOne(req, "cart", { id: param(req, "id") }, "Cart")
  await req.scope.resolve(AFFILIATE_MODULE).detachTouchpoints(param(req, "id"))
  res.json({ cart })
}
