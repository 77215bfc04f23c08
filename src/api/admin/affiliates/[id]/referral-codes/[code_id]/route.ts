import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { editReferralCodeWorkflow } from "../../../../../../workflows/affiliates/workflows/edit-referral-code"
import { actorOf } from "../../../../../utils/actor"
import { param, retrieveOne } from "../../../../../utils/listing"

export async function POST(
  req: AuthenticatedMedusaRequest<{ is_active?: boolean; promotion_id?: string | null }>,
  res: MedusaResponse
): Promise<void> {
  const id = param(req, "code_id")
  const input = { ...req.validatedBody, affiliate_id: param(req, "id"), id, actor: actorOf(req) }
  await editReferralCodeWorkflow(req.scope).run({ input })
  res.json({ referral_code: await retrieveOne(req, "affiliate_referral_code", { id }, "Referral code") })
}
