import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../../modules/affiliate"
import { actorOf } from "../../../../../utils/actor"
import { param } from "../../../../../utils/listing"
import { assertAffiliate } from "../../../helpers"

/** Not by a workflow: its engine may write down what comes out. */
export async function POST(req: AuthenticatedMedusaRequest<{ reason?: string }>, res: MedusaResponse): Promise<void> {
  await assertAffiliate(req)
  const actor = actorOf(req, req.validatedBody.reason)
  res.setHeader("cache-control", "no-store")
  res.json({ payment_details: await req.scope.resolve(AFFILIATE_MODULE).revealPaymentDetails(param(req, "id"), actor) })
}
