import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelPayoutBatchWorkflow } from "../../../../../workflows/payouts/workflows/cancel-payout-batch"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"
import { answerBatch } from "../../answer-batch"

export async function POST(req: AuthenticatedMedusaRequest<{ reason?: string }>, res: MedusaResponse) {
  await cancelPayoutBatchWorkflow(req.scope).run({ input: { id: param(req, "id"), actor: actorOf(req, req.validatedBody.reason) } })
  await answerBatch(req, res)
}
