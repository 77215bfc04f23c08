import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveAffiliatesWorkflow } from "../../../../workflows/affiliates/workflows/move-affiliates"
import { actorOf } from "../../../utils/actor"
import type { AffiliateBatch } from "../validators"

export async function POST(req: AuthenticatedMedusaRequest<AffiliateBatch>, res: MedusaResponse): Promise<void> {
  const { ids, action, reason } = req.validatedBody
  const { result: results } = await moveAffiliatesWorkflow(req.scope).run({ input: { ids, action, actor: actorOf(req, reason) } })
  res.json({ results })
}
