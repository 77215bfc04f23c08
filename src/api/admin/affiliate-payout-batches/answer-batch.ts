import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { param } from "../../utils/listing"
import { batchView, payoutView, totalsView } from "../../views/payouts"

/** A batch with its payouts and its audit, in the form of the API. */
export async function readBatch(req: MedusaRequest<unknown>, id: string) {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const batch = await service.retrievePayoutBatch(id)
  const [payouts, files, audit, { values }] = await Promise.all([
    service.listPayoutsOfBatch(id),
    service.listPayoutFiles(id),
    service.listAuditTrail("payout_batch", id),
    service.retrieveSettings(null),
  ])
  return {
    ...batchView(batch),
    requires_second_person: values.require_second_person,
    totals: totalsView(payouts.filter(({ status }) => status !== "canceled")),
    payouts: payouts.map(payoutView),
    files,
    audit,
  }
}

export async function answerBatch(req: MedusaRequest<unknown>, res: MedusaResponse, id = param(req, "id")): Promise<void> {
  res.json({ affiliate_payout_batch: await readBatch(req, id) })
}
