import type { HttpTypes } from "@medusajs/types"
import { call } from "./api"
import { sdk } from "./sdk"

export interface PickerQuery {
  id?: string
  q?: string
  limit?: number
  offset?: number
}

export interface PickerPage {
  options: { value: string; label: string }[]
  count: number
  limit: number
  offset: number
}

type Source = (query: PickerQuery) => Promise<PickerPage>

/** What a person can pick by name, and where the names come from: the plugin's API, or Medusa's. */
export const PICKABLE = {
  affiliate: async (query) => {
    const { affiliates, ...page } = await call("GET /admin/affiliates", { query })
    return { ...page, options: affiliates.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` })) }
  },
  org: async (query) => {
    const { affiliate_orgs, ...page } = await call("GET /admin/affiliate-orgs", { query })
    return { ...page, options: affiliate_orgs.map(({ id, name }) => ({ value: id, label: name })) }
  },
  product: async (query) => {
    const { products, ...page } = await sdk.admin.product.list({ ...query, fields: "id,title" })
    return { ...page, options: products.map(({ id, title }) => ({ value: id, label: title })) }
  },
  variant: async (query) => {
    const { variants, ...page } = await sdk.admin.productVariant.list({ ...query, fields: "id,title,product.title" })
    return { ...page, options: variants.map((variant) => ({ value: variant.id, label: nameVariant(variant) })) }
  },
  category: async (query) => {
    const { product_categories, ...page } = await sdk.admin.productCategory.list({ ...query, fields: "id,name,parent_category.name" })
    return { ...page, options: product_categories.map((category) => ({ value: category.id, label: nameCategory(category) })) }
  },
  order: async (query) => {
    const { orders, ...page } = await sdk.admin.order.list({ ...query, fields: "id,display_id,email", order: "-display_id" })
    return { ...page, options: orders.map((order) => ({ value: order.id, label: nameOrder(order) })) }
  },
  channel: async (query) => {
    const { sales_channels, ...page } = await sdk.admin.salesChannel.list({ ...query, fields: "id,name" })
    return { ...page, options: sales_channels.map(({ id, name }) => ({ value: id, label: name })) }
  },
} satisfies Record<string, Source>

export type Pickable = keyof typeof PICKABLE

const nameVariant = ({ title, product }: HttpTypes.AdminProductVariant) => [product?.title, title].filter(Boolean).join(" · ")

const nameCategory = ({ name, parent_category }: HttpTypes.AdminProductCategory) => (parent_category ? `${parent_category.name} › ${name}` : name)

const nameOrder = ({ display_id, email }: HttpTypes.AdminOrder) => [`#${display_id}`, email].filter(Boolean).join(" · ")
