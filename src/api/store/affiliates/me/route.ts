import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { editAffiliateWorkflow } from "../../../../workflows/affiliates/workflows/edit-affiliate"
import { actorOf } from "../../../utils/actor"
import { ownAffiliateView } from "../../../views/portal"
import { ownerScope, portalScope } from "../helpers"
import type { OwnPatch } from "./contract"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  res.json({ affiliate: ownAffiliateView(await req.scope.resolve(AFFILIATE_MODULE).retrieveOwnAffiliate(scope), scope) })
}

export async function POST(req: AuthenticatedMedusaRequest<OwnPatch>, res: MedusaResponse): Promise<void> {
  const scope = await ownerScope(req)
  await editAffiliateWorkflow(req.scope).run({ input: { id: scope.affiliate_id, patch: req.validatedBody, actor: actorOf(req) } })
  res.json({ affiliate: ownAffiliateView(await req.scope.resolve(AFFILIATE_MODULE).retrieveOwnAffiliate(scope), scope) })
}
