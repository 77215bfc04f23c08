import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { toMajorUnits } from "../../../modules/affiliate/domain/money/money"
import type { CommissionPreview } from "../../../modules/affiliate/domain/rules/preview"
import type { NewRule } from "../../../modules/affiliate/services/rule-book-service"
import { loadProductCategories, loadVariantFacts } from "../../conversions/steps/load-catalogue-facts"
import { unitCostOf } from "../../conversions/steps/unit-cost"

/** A line of an order that has not happened. Amounts are major units as exact decimal strings. */
export interface PreviewLineInput {
  product_id?: string | null
  variant_id?: string | null
  quantity: number
  /** The line's total after discounts, before tax. */
  amount: string
  /** Overrides the variant's configured cost. */
  unit_cost?: string | null
}

export interface PreviewCommissionInput {
  affiliate_id: string
  sales_channel_id?: string | null
  currency_code: string
  /** ISO 8601; now when left out. */
  at?: string
  lines: PreviewLineInput[]
  /** A rule that is not written down, looked at as if it were. */
  draft?: NewRule
}

/**
 * Reads what an order's path would read (products with their categories, unit costs) and asks the rules. `line_id` of
 * a line in the answer is its position in the request, from "0".
 */
export const previewCommissionStep = createStep(
  { name: "affiliate-preview-commission", noCompensation: true },
  async (input: PreviewCommissionInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const affiliate = await service.retrieveAffiliate(input.affiliate_id, { select: ["id", "org_id"] })
    const products = await productsOfVariants(query, input.lines)
    const productIds = input.lines.map((line) => line.product_id ?? products.get(line.variant_id ?? "") ?? null)
    const categories = await loadProductCategories(query, [...new Set(productIds.filter((id) => id !== null))])
    const variants = await loadVariantFacts(query, [...new Set(input.lines.flatMap((line) => line.variant_id ?? []))])
    const unknown = productIds.find((id) => id !== null && !categories.has(id))
    if (unknown) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'lines': product ${unknown} does not exist.`)
    }
    const currency_code = input.currency_code.toLowerCase()
    const preview = await service.previewCommission({
      lines: input.lines.map((line, position) => ({
        line_id: `${position}`,
        product_id: productIds[position] ?? null,
        categories: categories.get(productIds[position] ?? "") ?? [],
        quantity: `${line.quantity}`,
        amount: line.amount,
        unit_cost: line.unit_cost ?? unitCostOf(variants.get(line.variant_id ?? ""), currency_code, service.pluginOptions),
      })),
      draft: input.draft,
      context: {
        affiliate_id: affiliate.id,
        org_id: affiliate.org_id ?? null,
        sales_channel_id: input.sales_channel_id ?? null,
        currency_code,
        at: input.at === undefined ? new Date().toISOString() : new Date(input.at).toISOString(),
      },
    })
    return new StepResponse(inMajorUnits(preview, currency_code))
  }
)

type Query = Parameters<typeof loadVariantFacts>[0]

async function productsOfVariants(query: Query, lines: PreviewLineInput[]): Promise<Map<string, string>> {
  const ids = lines.flatMap((line) => (line.product_id || !line.variant_id ? [] : [line.variant_id]))
  if (ids.length === 0) {
    return new Map()
  }
  const { data } = await query.graph({ entity: "product_variant", fields: ["id", "product_id"], filters: { id: ids } })
  const found = new Map((data as { id: string; product_id: string }[]).map((variant) => [variant.id, variant.product_id]))
  const unknown = ids.find((id) => !found.has(id))
  if (unknown) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'lines': variant ${unknown} does not exist.`)
  }
  return found
}

/** Steps hand on plain data, and bigint has no JSON form. */
function inMajorUnits(preview: CommissionPreview, currency_code: string) {
  const major = (minor: bigint) => toMajorUnits(minor, currency_code)
  return {
    currency_code,
    lines: preview.lines.map((line) => ({ ...line, amount: major(line.amount) })),
    sums: preview.sums.map((sum) => ({ ...sum, total: major(sum.total) })),
    total: major(preview.total),
    missing_cost_line_ids: preview.missing_cost_line_ids,
  }
}
