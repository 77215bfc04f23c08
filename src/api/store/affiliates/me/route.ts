import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { portalScope } from "../helpers"
import { ownAffiliateView } from "../../../views/portal"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  res.json({ affiliate: ownAffiliateView(await req.scope.resolve(AFFILIATE_MODULE).retrieveOwnAffiliate(scope), scope) })
}
