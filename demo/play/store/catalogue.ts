import type { HttpTypes } from "@medusajs/framework/types"
import { CATEGORIES, PRODUCTS, PROMOTIONS, type ProductPlan } from "../data/catalogue"
import { Amount } from "../lib/amount"
import type { Http } from "../lib/http"
import { pick, type DemoStore } from "../stage"

interface Shelf {
  profileId: string
  channelIds: string[]
}

/** Categories, products and coupons. */
export async function addCatalogue(admin: Http, shelf: Shelf): Promise<Pick<DemoStore, "categories" | "products" | "promotions">> {
  const categories: DemoStore["categories"] = new Map()
  for (const { key, name, parent } of CATEGORIES) {
    const { product_category } = await admin.post<HttpTypes.AdminProductCategoryResponse>("/admin/product-categories", {
      name,
      is_active: true,
      parent_category_id: parent && pick(categories, parent),
    })
    categories.set(key, product_category.id)
  }
  const products: DemoStore["products"] = new Map()
  for (const plan of PRODUCTS) {
    products.set(plan.key, await addProduct(admin, shelf, plan, pick(categories, plan.category)))
  }
  const promotions: DemoStore["promotions"] = new Map()
  for (const { key, code, percent } of PROMOTIONS) {
    const { promotion } = await admin.post<HttpTypes.AdminPromotionResponse>("/admin/promotions", {
      code,
      type: "standard",
      status: "active",
      application_method: { type: "percentage", target_type: "items", allocation: "across", value: new Amount(percent) },
    })
    promotions.set(key, { id: promotion.id, code })
  }
  return { categories, products, promotions }
}

/** One variant each and no stock to keep, so that orders can be placed without end. */
async function addProduct(admin: Http, shelf: Shelf, plan: ProductPlan, categoryId: string): Promise<{ id: string; variantId: string }> {
  const { product } = await admin.post<HttpTypes.AdminProductResponse>("/admin/products", {
    title: plan.title,
    description: plan.description,
    status: "published",
    shipping_profile_id: shelf.profileId,
    sales_channels: shelf.channelIds.map((id) => ({ id })),
    categories: [{ id: categoryId }],
    options: [{ title: "Kind", values: ["Standard"] }],
    variants: [
      {
        title: "Standard",
        sku: plan.key.toUpperCase(),
        options: { Kind: "Standard" },
        manage_inventory: false,
        prices: Object.entries(plan.prices).map(([currency_code, amount]) => ({ currency_code, amount: new Amount(amount) })),
        metadata: plan.unit_cost ? { unit_cost: plan.unit_cost } : {},
      },
    ],
  })
  const variant = product.variants?.[0]
  if (!variant) {
    throw new Error(`Product ${plan.title} has no variant`)
  }
  return { id: product.id, variantId: variant.id }
}
