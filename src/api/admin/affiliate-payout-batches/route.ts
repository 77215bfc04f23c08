import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { preparePayoutBatchWorkflow } from "../../../workflows/payouts/workflows/prepare-payout-batch"
import { actorOf } from "../../utils/actor"
import { listAnswer, pageOf, rangeOf, valuesOf } from "../../utils/paging"
import { batchSummaryView } from "../../views/payouts"
import { answerBatch } from "./answer-batch"
import { sweepScopeOf, type SweepBody } from "./sweep-scope"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const page = pageOf(req, "-created_at")
  const filter = { status: valuesOf(req, "status"), rail: valuesOf(req, "rail"), created_at: rangeOf(req, "created_at") }
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listPayoutBatches(filter, page)
  res.json(listAnswer("affiliate_payout_batches", rows.map(batchSummaryView), count, page))
}

export async function POST(
  req: AuthenticatedMedusaRequest<SweepBody & { period_start?: string; rail?: string }>,
  res: MedusaResponse
) {
  const { period_start = null, rail = null, ...scope } = req.validatedBody
  const input = { ...sweepScopeOf(scope), period_start, rail, actor: actorOf(req) }
  const { result: id } = await preparePayoutBatchWorkflow(req.scope).run({ input })
  await answerBatch(req, res, id)
}
