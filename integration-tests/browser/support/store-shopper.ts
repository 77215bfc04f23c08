import type { HttpTypes } from "@medusajs/framework/types"
import { Http } from "../../support/http"
import { payAndComplete } from "../../support/shopper"
import { ENVIRONMENT } from "./environment"
import { apiAs } from "./sign-in"

const ADDRESS = { first_name: "Sam", last_name: "Shopper", address_1: "1 Main Street", city: "Springfield", postal_code: "12345", country_code: "us" }

/** The Store API with a key whose sales channel sells a product. */
async function shopThatSells(handle: string): Promise<{ shop: Http; variantId: string }> {
  const { api_keys } = await (await apiAs("manager")).get<HttpTypes.AdminApiKeyListResponse>("/admin/api-keys", { type: "publishable" })
  for (const { token } of api_keys) {
    const shop = new Http(ENVIRONMENT.url, { "x-publishable-api-key": token })
    const { products } = await shop.get<HttpTypes.StoreProductListResponse>("/store/products", { handle, fields: "id,variants.id" })
    const variantId = products[0]?.variants?.[0]?.id
    if (variantId) {
      return { shop, variantId }
    }
  }
  throw new Error(`No sales channel of the demo sells “${handle}”.`)
}

/** A shopper who followed a code's link buys one of a product over the Store API. @returns the order's id */
export async function buyThrough(code: string, handle: string): Promise<string> {
  const { shop, variantId } = await shopThatSells(handle)
  const { click } = await shop.post<{ click: { token: string } }>(`/r/${code}`, { landing_page: `/products/${handle}` })
  const shopper = shop.with({ "x-affiliate-token": click.token })
  const { regions } = await shop.get<HttpTypes.StoreRegionListResponse>("/store/regions")
  const region = regions.find(({ currency_code }) => currency_code === "usd")
  const { cart } = await shopper.post<HttpTypes.StoreCartResponse>("/store/carts", {
    region_id: region?.id,
    email: `sam.${Date.now().toString(36)}@example.com`,
    items: [{ variant_id: variantId, quantity: 1 }],
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  })
  const { shipping_options } = await shop.get<HttpTypes.StoreShippingOptionListResponse>("/store/shipping-options", { cart_id: cart.id })
  await shopper.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0]?.id })
  return payAndComplete(shopper, cart.id, "pp_system_default")
}
