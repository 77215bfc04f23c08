import { readConversionFacts } from "../../../modules/affiliate/domain/settlement/remaining"
import type { ConversionReading } from "../../../modules/affiliate/lib/conversion-reading"
import type { ProbeResult } from "../../../modules/affiliate/lib/settlement-records"
import type { AffiliateOptions } from "../../../modules/affiliate/options"
import { loadProductCategories, loadVariantFacts } from "./load-catalogue-facts"
import { loadCustomerEmail } from "./load-order-links"
import { loadOrderReading, type LoadedOrder, type OrderQuery } from "./load-order-reading"
import { unitCostOf } from "./unit-cost"

/** Which of an order's surroundings a decision asks for; everything that no rule needs is not read. */
export type ReadingNeeds = Pick<ProbeResult, "has_category_rules" | "has_margin_rules">

/**
 * An order as a conversion, as it stands now.
 * @returns null when there is no such order, or it is still a draft.
 */
export async function loadConversionReading(
  query: OrderQuery,
  orderId: string,
  needs: ReadingNeeds,
  options: AffiliateOptions
): Promise<ConversionReading | null> {
  const order = await loadOrderReading(query, orderId)
  if (!order) {
    return null
  }
  const { placement } = order
  const [categories, variants, accountEmail] = await Promise.all([
    needs.has_category_rules ? loadProductCategories(query, idsOf(order, "product_id")) : new Map<string, never[]>(),
    needs.has_margin_rules ? loadVariantFacts(query, idsOf(order, "variant_id")) : new Map<string, never>(),
    placement.customer_id ? loadCustomerEmail(query, placement.customer_id) : null,
  ])
  return {
    source: "order",
    external_id: orderId,
    order_id: orderId,
    display_id: placement.display_id,
    currency_code: order.currency_code,
    sales_channel_id: placement.sales_channel_id,
    customer_id: placement.customer_id,
    placed_at: placement.placed_at,
    facts: readConversionFacts(order, options),
    lines: placement.items.map((item) => ({
      line_id: item.item_id,
      title: item.title,
      product_id: item.product_id,
      variant_id: item.variant_id,
      categories: categories.get(item.product_id ?? "") ?? [],
      unit_cost: unitCostOf(variants.get(item.variant_id ?? ""), order.currency_code, options),
    })),
    buyer_emails: [placement.email, accountEmail, ...placement.payment_emails].filter((email) => email !== null),
  }
}

function idsOf(order: LoadedOrder, key: "product_id" | "variant_id"): string[] {
  return [...new Set(order.placement.items.flatMap((item) => item[key] ?? []))]
}
