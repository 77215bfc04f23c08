import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { acceptTermsWorkflow } from "../../../../../workflows/affiliates/workflows/accept-terms"
import { actorOf } from "../../../../utils/actor"
import { buyerIp } from "../../../../utils/buyer-ip"
import { ownerScope } from "../../helpers"
import type { TermsAcceptanceBody } from "../account-contract"

export async function POST(req: AuthenticatedMedusaRequest<TermsAcceptanceBody>, res: MedusaResponse): Promise<void> {
  const { affiliate_id, affiliate_ids } = await ownerScope(req)
  await acceptTermsWorkflow(req.scope).run({
    input: { affiliate_ids, version: req.validatedBody.version, ip: buyerIp(req), actor: actorOf(req) },
  })
  res.json({ terms: await req.scope.resolve(AFFILIATE_MODULE).termsStanding(affiliate_id) })
}
