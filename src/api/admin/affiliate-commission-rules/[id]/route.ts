import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import type { CommissionRule } from "../../../../modules/affiliate/domain/rules/types"
import { editCommissionRuleWorkflow } from "../../../../workflows/affiliates/workflows/edit-commission-rule"
import { actorOf } from "../../../utils/actor"
import { param } from "../../../utils/listing"
import { readRule } from "../read-rule"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const rule = await readRule(req, param(req, "id"))
  const audit = await req.scope.resolve(AFFILIATE_MODULE).listAuditTrail("commission_rule", rule.id)
  res.json({ affiliate_commission_rule: { ...rule, audit } })
}

export async function POST(req: AuthenticatedMedusaRequest<Partial<CommissionRule>>, res: MedusaResponse): Promise<void> {
  const id = param(req, "id")
  await editCommissionRuleWorkflow(req.scope).run({ input: { id, patch: req.validatedBody, actor: actorOf(req) } })
  res.json({ affiliate_commission_rule: await readRule(req, id) })
}
