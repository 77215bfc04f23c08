import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { endCustomerBindingWorkflow } from "../../../../../workflows/affiliates/workflows/end-customer-binding"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"

export async function POST(req: AuthenticatedMedusaRequest<{ reason: string }>, res: MedusaResponse): Promise<void> {
  const id = param(req, "id")
  const { reason } = req.validatedBody
  await endCustomerBindingWorkflow(req.scope).run({ input: { id, reason, actor: actorOf(req, reason) } })
  res.json({ affiliate_customer_binding: await req.scope.resolve(AFFILIATE_MODULE).retrieveCustomerBinding(id) })
}
