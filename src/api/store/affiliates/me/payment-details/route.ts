import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { savePaymentDetailsWorkflow } from "../../../../../workflows/affiliates/workflows/save-payment-details"
import { actorOf } from "../../../../utils/actor"
import { ownerScope } from "../../helpers"
import { assertPassword } from "../../password"
import type { PaymentDetailsBody } from "../account-contract"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { affiliate_id } = await ownerScope(req)
  res.json({ payment_details: await req.scope.resolve(AFFILIATE_MODULE).retrievePaymentDetails(affiliate_id) })
}

export async function POST(req: AuthenticatedMedusaRequest<PaymentDetailsBody>, res: MedusaResponse): Promise<void> {
  const { affiliate_id } = await ownerScope(req)
  const { password, ...input } = req.validatedBody
  await assertPassword(req, password)
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const details = await service.sealPaymentDetails(affiliate_id, input)
  await savePaymentDetailsWorkflow(req.scope).run({ input: { details, actor: actorOf(req) } })
  res.json({ payment_details: await service.retrievePaymentDetails(affiliate_id) })
}
