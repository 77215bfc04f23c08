import type { HttpTypes } from "@medusajs/framework/types"
import type { TestStore } from "./store"

export interface ProductInput {
  title: string
  /** Major units by currency code: `{ usd: 19.99 }`. */
  prices: Record<string, number>
  category_ids?: string[]
  variant_metadata?: Record<string, unknown>
  is_giftcard?: boolean
}

export interface TestProduct {
  id: string
  variant_id: string
}

/** A published product with one variant and no stock to keep. */
export async function addProduct(store: TestStore, input: ProductInput): Promise<TestProduct> {
  const { product } = await store.admin.post<HttpTypes.AdminProductResponse>("/admin/products", {
    title: input.title,
    status: "published",
    is_giftcard: input.is_giftcard ?? false,
    shipping_profile_id: store.shipping_profile_id,
    sales_channels: [{ id: store.sales_channel_id }],
    categories: (input.category_ids ?? []).map((id) => ({ id })),
    options: [{ title: "Kind", values: ["One"] }],
    variants: [
      {
        title: "One",
        options: { Kind: "One" },
        manage_inventory: false,
        prices: Object.entries(input.prices).map(([currency_code, amount]) => ({ currency_code, amount })),
        metadata: input.variant_metadata ?? {},
      },
    ],
  })
  const variant = product.variants?.[0]
  if (!variant) {
    throw new Error(`Product ${input.title} has no variant`)
  }
  return { id: product.id, variant_id: variant.id }
}

/** An active category, below another one where a parent is given. */
export async function addCategory(store: TestStore, name: string, parentId?: string): Promise<string> {
  const { product_category } = await store.admin.post<HttpTypes.AdminProductCategoryResponse>("/admin/product-categories", {
    name,
    is_active: true,
    parent_category_id: parentId,
  })
  return product_category.id
}

/** A code that takes a percentage off every item (`across`: shared over the order's items). */
export async function addPercentCoupon(store: TestStore, code: string, percent: number): Promise<string> {
  const { promotion } = await store.admin.post<HttpTypes.AdminPromotionResponse>("/admin/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: { type: "percentage", target_type: "items", allocation: "across", value: percent },
  })
  return promotion.id
}

/** A reason for refunds, e.g. one that the merchant declares neutral for commissions. */
export async function addRefundReason(store: TestStore, label: string): Promise<string> {
  const code = label.toLowerCase().replace(/\W+/g, "_")
  const { refund_reason } = await store.admin.post<{ refund_reason: { id: string } }>("/admin/refund-reasons", { label, code })
  return refund_reason.id
}
