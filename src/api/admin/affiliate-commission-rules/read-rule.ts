import type { MedusaRequest } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { notFound } from "../../../modules/affiliate/lib/errors"
import { withReferenceNames } from "../../../workflows/affiliates/rule-references"

/** One rule as the list shows it. @throws MedusaError not_found. */
export async function readRule(req: MedusaRequest<unknown>, id: string) {
  const page = { limit: 1, offset: 0, order: "precedence" }
  const { rows } = await req.scope.resolve(AFFILIATE_MODULE).listRulePage({ ids: [id] }, page)
  const [rule] = await withReferenceNames(req.scope, rows)
  if (!rule) {
    throw notFound("Commission rule", id)
  }
  return rule
}
