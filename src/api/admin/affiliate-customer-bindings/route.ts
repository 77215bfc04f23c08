import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { NewBinding } from "../../../modules/affiliate/services/binding-book-service"
import { bindCustomerWorkflow } from "../../../workflows/affiliates/workflows/bind-customer"
import { actorOf } from "../../utils/actor"
import { flagOf, listAnswer, pageOf, valueOf } from "../../utils/paging"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = pageOf(req, "-bound_at")
  const filter = { customer_id: valueOf(req, "customer_id"), affiliate_id: valueOf(req, "affiliate_id"), is_live: flagOf(req, "is_live") }
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listCustomerBindings(filter, page)
  res.json(listAnswer("affiliate_customer_bindings", rows, count, page))
}

export async function POST(req: AuthenticatedMedusaRequest<NewBinding>, res: MedusaResponse): Promise<void> {
  const input = { ...req.validatedBody, actor: actorOf(req, req.validatedBody.reason) }
  const { result: id } = await bindCustomerWorkflow(req.scope).run({ input })
  res.json({ affiliate_customer_binding: await req.scope.resolve(AFFILIATE_MODULE).retrieveCustomerBinding(id) })
}
