import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { moveCommissionsWorkflow } from "../../../workflows/commissions/workflows/move-commissions"
import { actorOf } from "../../utils/actor"
import { param } from "../../utils/listing"
import { commissionDetailView } from "../../views/commissions"

/** Runs a person's decision on one commission and answers with what it has become. */
export function answerMove(action: CommissionAction) {
  return async (req: AuthenticatedMedusaRequest<{ reason?: string }>, res: MedusaResponse) => {
    const id = param(req, "id")
    await moveCommissionsWorkflow(req.scope).run({ input: { ids: [id], action, actor: actorOf(req, req.validatedBody.reason) } })
    const detail = await req.scope.resolve(AFFILIATE_MODULE).retrieveCommissionDetail(id)
    res.json({ affiliate_commission: commissionDetailView(detail) })
  }
}
