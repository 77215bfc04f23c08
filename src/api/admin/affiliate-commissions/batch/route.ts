import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveEachCommissionWorkflow } from "../../../../workflows/commissions/workflows/move-each-commission"
import { actorOf } from "../../../utils/actor"
import type { CommissionBatch } from "../contract"

export async function POST(req: AuthenticatedMedusaRequest<CommissionBatch>, res: MedusaResponse): Promise<void> {
  const { ids, action, reason } = req.validatedBody
  const { result: results } = await moveEachCommissionWorkflow(req.scope).run({ input: { ids, action, actor: actorOf(req, reason) } })
  res.json({ results })
}
