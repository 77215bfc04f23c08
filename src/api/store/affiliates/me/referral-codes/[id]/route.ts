import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../../modules/affiliate"
import { editReferralCodeWorkflow } from "../../../../../../workflows/affiliates/workflows/edit-referral-code"
import { actorOf } from "../../../../../utils/actor"
import { param } from "../../../../../utils/listing"
import { ownCodeView } from "../../../../../views/portal-codes"
import { portalScope } from "../../../helpers"
import type { OwnCodeSwitch } from "../contract"

export async function POST(req: AuthenticatedMedusaRequest<OwnCodeSwitch>, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const scope = await portalScope(req)
  const { id, affiliate_id } = await service.retrieveOwnCode(scope, param(req, "id"))
  await editReferralCodeWorkflow(req.scope).run({ input: { id, affiliate_id, ...req.validatedBody, actor: actorOf(req) } })
  res.json({ referral_code: ownCodeView(req, await service.retrieveOwnCode(scope, id)) })
}
