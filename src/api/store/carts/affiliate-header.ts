import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { buyerIp } from "../../utils/buyer-ip"

export const AFFILIATE_TOKEN_HEADER = "x-affiliate-token"
const CARTS = "/store/carts"
/** As Medusa makes them: an id that cannot be a cart's marks nothing. */
const CART_ID = /^cart_[0-9A-Z]{26}$/

/**
 * Marks the cart of a request with the click whose token the header carries. For storefronts whose cart id only their
 * server knows: it wraps its fetch and is done. Before the handler runs, so that /complete sees the mark; a new cart's
 * id is known only from the answer, which waits for the mark. Whatever goes wrong, the request does not.
 */
export async function attachByHeader(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const token = req.headers[AFFILIATE_TOKEN_HEADER]
  if (typeof token !== "string" || token === "") {
    next()
    return
  }
  const [, , , cartId, action] = req.path.split("/")
  if (cartId === undefined || cartId === "") {
    markCreatedCart(req, res, token)
  } else if (action !== "affiliate") {
    // Not on the route that says for itself what becomes of the cart's marks.
    await attachQuietly(req, cartId, token)
  }
  next()
}

/** Holds the answer back until the cart in it is marked. */
function markCreatedCart(req: MedusaRequest, res: MedusaResponse, token: string): void {
  if (req.method !== "POST" || req.path.replace(/\/$/, "") !== CARTS) {
    return
  }
  const answer = res.json.bind(res)
  res.json = (body) => {
    const cartId = (body as { cart?: { id?: unknown } } | undefined)?.cart?.id
    if (res.statusCode < 300 && typeof cartId === "string") {
      void attachQuietly(req, cartId, token).finally(() => answer(body))
    } else {
      answer(body)
    }
    return res
  }
}

/** A mark that the shopper took off stays off: this header comes with every request. */
async function attachQuietly(req: MedusaRequest, cartId: string, token: string): Promise<void> {
  if (!CART_ID.test(cartId)) {
    return
  }
  try {
    const service = req.scope.resolve(AFFILIATE_MODULE)
    await service.attachTouchpoint({ cart_id: cartId, token, buyer_ip: buyerIp(req), revive: false })
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`affiliates: ${cartId} could not be marked by ${AFFILIATE_TOKEN_HEADER}: ${String(error)}`)
  }
}
