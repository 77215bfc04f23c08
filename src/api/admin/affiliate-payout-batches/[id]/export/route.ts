import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { canDoToBatch } from "../../../../../modules/affiliate/domain/payout/batch-actions"
import { notAllowed } from "../../../../../modules/affiliate/lib/errors"
import { readKeptFile } from "../../../../../workflows/payouts/steps/read-kept-file"
import { exportPayoutsWorkflow } from "../../../../../workflows/payouts/workflows/export-payouts"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"
import { valueOf } from "../../../../utils/paging"
import { sendFile } from "../../../../utils/send-file"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id, status } = await req.scope.resolve(AFFILIATE_MODULE).retrievePayoutBatch(param(req, "id"))
  const keptFile = valueOf(req, "file_id")
  if (keptFile !== null) {
    sendFile(res, await readKeptFile(req.scope, id, keptFile))
    return
  }
  if (!canDoToBatch("export", status)) {
    throw notAllowed(`The batch is ${status}: there is nothing to pay by it.`)
  }
  const { result: file } = await exportPayoutsWorkflow(req.scope).run({ input: { filter: { batch_id: id }, actor: actorOf(req) } })
  sendFile(res, file)
}
