import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { processPayoutBatchWorkflow } from "../../../../../workflows/payouts/workflows/process-payout-batch"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"
import { answerBatch } from "../../answer-batch"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await processPayoutBatchWorkflow(req.scope).run({ input: { id: param(req, "id"), actor: actorOf(req) } })
  await answerBatch(req, res)
}
