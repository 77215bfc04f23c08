import type { MedusaRequest } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import { buyerIpOf } from "../../modules/affiliate/lib/buyer-ip"

/** The address of the shopper or affiliate behind a request, or null: see `buyerIpOf`. Never `req.ip`, which headers can set. */
export function buyerIp(req: MedusaRequest<unknown>): string | null {
  const { buyer_ip } = req.scope.resolve(AFFILIATE_MODULE).pluginOptions
  return buyerIpOf({ socket_address: req.socket.remoteAddress, headers: req.headers }, buyer_ip)
}
