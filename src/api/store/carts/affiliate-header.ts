import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { loggable } from "../../../modules/affiliate/lib/loggable"
import { buyerIp } from "../../utils/buyer-ip"

export const AFFILIATE_TOKEN_HEADER = "x-affiliate-token"
const CARTS = "/store/carts"
/** As Medusa makes them: an id that cannot be a cart's marks nothing. */
const CART_ID = /^cart_[0-9A-Z]{26}$/

/**
 * Marks the cart of a request with the click whose token the header carries. For storefronts whose cart id only their
 * server knows: it wraps its fetch and is done. The mark is made once the request has succeeded, for then the cart
 * exists, and the answer waits for it; only /complete is preceded by it, so that the order sees the mark. Whatever goes
 * wrong, the request does not.
 */
export async function attachByHeader(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const token = req.headers[AFFILIATE_TOKEN_HEADER]
  const [, , , cartId = "", action] = req.path.split("/")
  if (typeof token !== "string" || token === "" || action === "affiliate") {
    // That route says for itself what becomes of the cart's marks.
    next()
    return
  }
  if (action === "complete") {
    await attachQuietly(req, cartId, token, true)
  } else if (cartId !== "") {
    markWhenAnswered(req, res, next, token, () => cartId)
  } else if (req.method === "POST" && req.path.replace(/\/$/, "") === CARTS) {
    markWhenAnswered(req, res, next, token, createdCartId)
  }
  next()
}

/** The id of a cart that was created is known only from the answer. */
const createdCartId = (body: unknown): unknown => (body as { cart?: { id?: unknown } } | undefined)?.cart?.id

/** Holds a good answer back until its cart is marked. */
function markWhenAnswered(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  token: string,
  cartIdOf: (body: unknown) => unknown
): void {
  const answer = res.json.bind(res)
  res.json = (body) => {
    const cartId = cartIdOf(body)
    if (res.statusCode < 200 || res.statusCode > 299 || typeof cartId !== "string") {
      return answer(body)
    }
    // An answer that cannot be written fails as it would have without waiting.
    attachQuietly(req, cartId, token, false)
      .then(() => answer(body))
      .catch(next)
    return res
  }
}

/**
 * A mark that the shopper took off stays off: this header comes with every request.
 * @param check whether it is yet unknown that the cart exists
 */
async function attachQuietly(req: MedusaRequest, cartId: string, token: string, check: boolean): Promise<void> {
  if (!CART_ID.test(cartId)) {
    return
  }
  try {
    if (check && !(await exists(req, cartId))) {
      return
    }
    const service = req.scope.resolve(AFFILIATE_MODULE)
    await service.attachTouchpoint({ cart_id: cartId, token, buyer_ip: buyerIp(req), revive: false })
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`affiliates: ${cartId} could not be marked by ${AFFILIATE_TOKEN_HEADER}: ${loggable(error)}`)
  }
}

async function exists(req: MedusaRequest, cartId: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: ["id"], filters: { id: cartId } })
  return data.length > 0
}
