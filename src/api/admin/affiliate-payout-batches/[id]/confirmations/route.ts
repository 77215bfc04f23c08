import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { validateConfirmationRows } from "../../../../../modules/affiliate/domain/payout/confirmation"
import { parseConfirmationCsv } from "../../../../../modules/affiliate/lib/confirmation-csv"
import { confirmPayoutsWorkflow } from "../../../../../workflows/payouts/workflows/confirm-payouts"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"
import { readUpload } from "../../../../utils/read-upload"
import { readBatch } from "../../answer-batch"
import { CONFIRMATION_UPLOAD } from "../../contract"
import { mergeResults } from "./merge-results"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id } = await req.scope.resolve(AFFILIATE_MODULE).retrievePayoutBatch(param(req, "id"))
  const rows = parseConfirmationCsv(await readUpload(req, CONFIRMATION_UPLOAD))
  const judged = validateConfirmationRows(rows, new Date().toISOString())
  const claims = judged.flatMap((row) => (row.ok ? [row.confirmation] : []))
  const { result } = await confirmPayoutsWorkflow(req.scope).run({ input: { claims, batch_id: id, actor: actorOf(req) } })
  res.json({ results: mergeResults(rows, judged, result), affiliate_payout_batch: await readBatch(req, id) })
}
