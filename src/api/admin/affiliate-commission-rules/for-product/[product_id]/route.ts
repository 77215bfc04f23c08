import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { notFound } from "../../../../../modules/affiliate/lib/errors"
import { withReferenceNames } from "../../../../../workflows/affiliates/rule-references"
import { loadProductCategories } from "../../../../../workflows/conversions/steps/load-catalogue-facts"
import { param } from "../../../../utils/listing"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const product_id = param(req, "product_id")
  const categories = (await loadProductCategories(req.scope.resolve(ContainerRegistrationKeys.QUERY), [product_id])).get(product_id)
  if (!categories) {
    throw notFound("Product", product_id)
  }
  const at = new Date().toISOString()
  const lineUp = await req.scope.resolve(AFFILIATE_MODULE).lineUpRules({ line_id: product_id, product_id, categories }, at)
  const rules = lineUp.rules.map(({ rule, ...standing }) => ({ ...rule, ...standing }))
  res.json({ product_id, at, seller_rules: lineUp.seller_rules, affiliate_commission_rules: await withReferenceNames(req.scope, rules) })
}
