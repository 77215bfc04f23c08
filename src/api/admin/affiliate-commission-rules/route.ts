import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NewRule } from "../../../modules/affiliate/services/rule-book-service"
import { createCommissionRuleWorkflow } from "../../../workflows/affiliates/workflows/create-commission-rule"
import { actorOf } from "../../utils/actor"
import { listPage, retrieveOne } from "../../utils/listing"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { rows, ...page } = await listPage(req, "affiliate_commission_rule")
  res.json({ affiliate_commission_rules: rows, ...page })
}

export async function POST(req: AuthenticatedMedusaRequest<NewRule>, res: MedusaResponse): Promise<void> {
  const { result: id } = await createCommissionRuleWorkflow(req.scope).run({ input: { rule: req.validatedBody, actor: actorOf(req) } })
  res.json({ affiliate_commission_rule: await retrieveOne(req, "affiliate_commission_rule", { id }, "Commission rule") })
}
