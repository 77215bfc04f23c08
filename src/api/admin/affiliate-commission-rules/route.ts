import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { NewRule } from "../../../modules/affiliate/services/rule-book-service"
import { withReferenceNames } from "../../../workflows/affiliates/rule-references"
import { createCommissionRuleWorkflow } from "../../../workflows/affiliates/workflows/create-commission-rule"
import { actorOf } from "../../utils/actor"
import { listAnswer, pageOf } from "../../utils/paging"
import { ruleFilterOf } from "./filter"
import { readRule } from "./read-rule"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = pageOf(req, "precedence")
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listRulePage(ruleFilterOf(req), page)
  res.json(listAnswer("affiliate_commission_rules", await withReferenceNames(req.scope, rows), count, page))
}

export async function POST(req: AuthenticatedMedusaRequest<NewRule>, res: MedusaResponse): Promise<void> {
  const { result: id } = await createCommissionRuleWorkflow(req.scope).run({ input: { rule: req.validatedBody, actor: actorOf(req) } })
  res.json({ affiliate_commission_rule: await readRule(req, id) })
}
