import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../../../modules/affiliate"
import { param } from "../../../../../../utils/listing"
import { valueOf } from "../../../../../../utils/paging"
import { qrSvg } from "../../../../../../utils/qr"
import { linkOf } from "../../../../../../utils/referral-link"
import { portalScope } from "../../../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  const { code } = await req.scope.resolve(AFFILIATE_MODULE).retrieveOwnCode(scope, param(req, "id"))
  const svg = await qrSvg(linkOf(req, code, { path: valueOf(req, "path"), sub_id: valueOf(req, "sub_id") }))
  res.setHeader("content-type", "image/svg+xml")
  res.setHeader("cache-control", "private, max-age=3600")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(svg)
}
