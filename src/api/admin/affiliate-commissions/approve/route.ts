import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveCommissionsWorkflow } from "../../../../workflows/commissions/workflows/move-commissions"
import { actorOf } from "../../../utils/actor"

export async function POST(req: AuthenticatedMedusaRequest<{ ids: string[]; reason?: string }>, res: MedusaResponse) {
  const { ids, reason } = req.validatedBody
  const { result } = await moveCommissionsWorkflow(req.scope).run({ input: { ids, action: "approve", actor: actorOf(req, reason) } })
  res.json({ ids: result.map(({ id }) => id) })
}
