import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approvePayoutBatchWorkflow } from "../../../../../workflows/payouts/workflows/approve-payout-batch"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"
import { answerBatch } from "../../answer-batch"

export async function POST(req: AuthenticatedMedusaRequest<{ version: number }>, res: MedusaResponse) {
  const input = { id: param(req, "id"), version: req.validatedBody.version, actor: actorOf(req) }
  const { result: outcome } = await approvePayoutBatchWorkflow(req.scope).run({ input })
  if (outcome.approved) {
    await answerBatch(req, res)
    return
  }
  const { version, differences } = outcome
  const changes = differences.map((difference) => difference.message).join(" ")
  // Not thrown: Medusa's error handler would keep only the message, and people need the figures.
  res.status(409).json({
    type: "conflict",
    code: "batch_changed",
    message: `The batch is at version ${version}, and version ${input.version} was reviewed. ${changes}`.trim(),
    version,
    differences,
  })
}
