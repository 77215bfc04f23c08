import type { OrderQuery } from "./load-order-reading"
import type { VariantFacts } from "./unit-cost"

export interface CategoryRef {
  id: string
  /** 0 is a root. */
  depth: number
}

/**
 * The categories of products with all their ancestors, by product id: what rules scoped to a category ask. Two SQL
 * statements, however many products. A product that is gone has no entry.
 */
export async function loadProductCategories(query: OrderQuery, productIds: string[]): Promise<Map<string, CategoryRef[]>> {
  if (productIds.length === 0) {
    return new Map()
  }
  const { data } = await query.graph({ entity: "product", filters: { id: productIds }, fields: ["id", "categories.mpath"] })
  const products = data as { id: string; categories?: { mpath?: string | null }[] }[]
  return new Map(products.map(({ id, categories }) => [id, withAncestors(categories ?? [])]))
}

/** `mpath` is the ids from the root down to the category itself, joined by dots. */
function withAncestors(categories: { mpath?: string | null }[]): CategoryRef[] {
  const found = new Map<string, CategoryRef>()
  for (const { mpath } of categories) {
    const path = (mpath ?? "").split(".").filter((id) => id !== "")
    path.forEach((id, depth) => found.set(id, { id, depth }))
  }
  return [...found.values()]
}

/**
 * What is known of variants, by id: a merchant notes unit costs in their metadata. One SQL statement. A variant that is
 * gone has no entry.
 */
export async function loadVariantFacts(query: OrderQuery, variantIds: string[]): Promise<Map<string, VariantFacts>> {
  if (variantIds.length === 0) {
    return new Map()
  }
  const { data } = await query.graph({ entity: "product_variant", filters: { id: variantIds }, fields: ["id", "sku", "metadata"] })
  return new Map((data as VariantFacts[]).map((variant) => [variant.id, variant]))
}
