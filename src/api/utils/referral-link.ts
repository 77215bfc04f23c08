import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { referralLink, type LinkParts } from "../../modules/affiliate/domain/links/referral-link"

/** A code's short link as it is reached from outside: by Medusa's `admin.backendUrl` where it names a host, else as the request came in. */
export function linkOf(req: MedusaRequest<unknown>, code: string, parts: LinkParts = {}): string {
  const { admin } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const configured = admin?.backendUrl ?? ""
  const base = /^https?:\/\//.test(configured) ? configured : `${req.protocol}://${req.get("host") ?? "localhost"}`
  return referralLink(base.replace(/\/+$/, ""), code, parts)
}
