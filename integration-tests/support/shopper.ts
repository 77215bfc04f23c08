import type { HttpTypes } from "@medusajs/framework/types"
import type { Http } from "./http"
import { DEFAULT_PROVIDER, type Market, type TestStore } from "./store"

export interface OrderInput {
  items: { variant_id: string; quantity: number; metadata?: Record<string, unknown> }[]
  /** A country of one of the store's markets; `us` when left out. */
  country?: string
  email?: string
  promo_codes?: string[]
  billing_address?: Partial<HttpTypes.StoreCartAddress>
  /** More headers on every storefront call, e.g. `x-affiliate-token`. */
  headers?: Record<string, string>
  /** Runs between the cart's creation and its completion. */
  onCart?: (cart: HttpTypes.StoreCart) => Promise<void>
  payment_provider?: string
  /** The payment is captured right after the order is placed; true when left out. */
  captured?: boolean
}

const ADDRESS = { first_name: "Ada", last_name: "Buyer", address_1: "1 Main Street", city: "Springfield", postal_code: "12345" }

/** A shopper's whole way through the Store API: cart, address, shipping, payment, completion; then the merchant captures. */
export async function placeOrder(store: TestStore, input: OrderInput): Promise<HttpTypes.AdminOrder> {
  const cart = await fillCart(store, input)
  await input.onCart?.(cart)
  const orderId = await payAndComplete(store.shop.with(input.headers ?? {}), cart.id, input.payment_provider)
  if (input.captured !== false) {
    await captureAll(store, orderId)
  }
  return fetchOrder(store, orderId)
}

/** A cart that only lacks its payment. */
export async function fillCart(store: TestStore, input: OrderInput): Promise<HttpTypes.StoreCart> {
  const shop = store.shop.with(input.headers ?? {})
  const market = marketOf(store, input.country ?? "us")
  const address = { ...ADDRESS, country_code: market.country }
  const { cart } = await shop.post<HttpTypes.StoreCartResponse>("/store/carts", {
    region_id: market.region_id,
    sales_channel_id: store.sales_channel_id,
    email: input.email ?? "buyer@example.com",
    items: input.items,
    promo_codes: input.promo_codes,
    shipping_address: address,
    billing_address: { ...address, ...input.billing_address },
  })
  await shop.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: market.shipping_option_id })
  return cart
}

/** Returns the id of the order. */
export async function payAndComplete(shop: Http, cartId: string, provider = DEFAULT_PROVIDER): Promise<string> {
  const { payment_collection } = await shop.post<HttpTypes.StorePaymentCollectionResponse>("/store/payment-collections", {
    cart_id: cartId,
  })
  await shop.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: provider })
  const completed = await shop.post<HttpTypes.StoreCompleteCartResponse>(`/store/carts/${cartId}/complete`)
  if (completed.type !== "order") {
    throw new Error(`Cart ${cartId} was not completed: ${JSON.stringify(completed.error)}`)
  }
  return completed.order.id
}

const ORDER_FIELDS = "id,version,status,currency_code,total,summary,*items,*items.detail,*payment_collections,*payment_collections.payments,*fulfillments"

/** The order as the admin sees it, with items and payments. */
export async function fetchOrder(store: TestStore, orderId: string): Promise<HttpTypes.AdminOrder> {
  const { order } = await store.admin.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}`, { fields: ORDER_FIELDS })
  return order
}

/** Captures whatever is authorised and not captured. */
export async function captureAll(store: TestStore, orderId: string): Promise<void> {
  for (const payment of await paymentsOf(store, orderId)) {
    if (!payment.captured_at && !payment.canceled_at) {
      await store.admin.post(`/admin/payments/${payment.id}/capture`)
    }
  }
}

/** Every payment of the order, oldest collection first. */
export async function paymentsOf(store: TestStore, orderId: string): Promise<HttpTypes.AdminPayment[]> {
  const order = await fetchOrder(store, orderId)
  return (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])
}

function marketOf(store: TestStore, country: string): Market {
  const market = store.markets[country]
  if (!market) {
    throw new Error(`The test store has no market in ${country}`)
  }
  return market
}
