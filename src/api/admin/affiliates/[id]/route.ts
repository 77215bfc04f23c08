import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import type { AffiliatePatch } from "../../../../modules/affiliate/lib/affiliate-records"
import { editAffiliateWorkflow } from "../../../../workflows/affiliates/workflows/edit-affiliate"
import { actorOf } from "../../../utils/actor"
import { param } from "../../../utils/listing"
import { readAffiliate } from "../helpers"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const affiliate = await readAffiliate(req)
  const audit = await req.scope.resolve(AFFILIATE_MODULE).listAuditTrail("affiliate", param(req, "id"))
  res.json({ affiliate: { ...affiliate, audit } })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AffiliatePatch & { reason?: string }>,
  res: MedusaResponse
): Promise<void> {
  const { reason, ...patch } = req.validatedBody
  await editAffiliateWorkflow(req.scope).run({ input: { id: param(req, "id"), patch, actor: actorOf(req, reason) } })
  res.json({ affiliate: await readAffiliate(req) })
}
