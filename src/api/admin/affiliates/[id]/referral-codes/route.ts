import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createReferralCodeWorkflow } from "../../../../../workflows/affiliates/workflows/create-referral-code"
import { actorOf } from "../../../../utils/actor"
import { listPage, param, retrieveOne } from "../../../../utils/listing"
import { assertAffiliate } from "../../helpers"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await assertAffiliate(req)
  const { rows, ...page } = await listPage(req, "affiliate_referral_code", { affiliate_id: param(req, "id") })
  res.json({ referral_codes: rows, ...page })
}

export async function POST(
  req: AuthenticatedMedusaRequest<{ code?: string | null; promotion_id?: string | null }>,
  res: MedusaResponse
): Promise<void> {
  const input = { ...req.validatedBody, affiliate_id: param(req, "id"), actor: actorOf(req) }
  const { result: id } = await createReferralCodeWorkflow(req.scope).run({ input })
  res.json({ referral_code: await retrieveOne(req, "affiliate_referral_code", { id }, "Referral code") })
}
