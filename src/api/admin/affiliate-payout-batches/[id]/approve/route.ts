import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import createHttpError from "http-errors"
import { approvePayoutBatchWorkflow } from "../../../../../workflows/payouts/workflows/approve-payout-batch"
import { actorOf } from "../../../../utils/actor"
import { answerBatch } from "../../answer-batch"

export async function POST(req: AuthenticatedMedusaRequest<{ version: number }>, res: MedusaResponse) {
  const input = { id: req.params.id ?? "", version: req.validatedBody.version, actor: actorOf(req) }
  const { result: outcome } = await approvePayoutBatchWorkflow(req.scope).run({ input })
  if (!outcome.approved) {
    const changes = outcome.differences.map(({ message }) => message).join(" ")
    throw createHttpError(409, `The batch is at version ${outcome.version}, not ${input.version}. ${changes}`.trim(), {
      type: "conflict",
      code: "batch_changed",
      version: outcome.version,
      differences: outcome.differences,
    })
  }
  await answerBatch(req, res)
}
