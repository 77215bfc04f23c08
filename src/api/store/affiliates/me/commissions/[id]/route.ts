import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../../modules/affiliate"
import { param } from "../../../../../utils/listing"
import { ownCommissionDetailView } from "../../../../../views/portal-commissions"
import { portalScope } from "../../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  const detail = await req.scope.resolve(AFFILIATE_MODULE).retrieveOwnCommission(scope, param(req, "id"))
  res.json({ commission: ownCommissionDetailView(detail, scope) })
}
