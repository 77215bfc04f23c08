import type { HttpTypes } from "@medusajs/framework/types"
import type { OrderPlan, Touch } from "../data/orders"
import type { Http } from "../lib/http"
import { pick, type DemoOrder, type World } from "../stage"

/** A shopper's whole way through the Store API; then the merchant captures the money. */
export async function placeOrder(world: World, plan: OrderPlan, email: string): Promise<DemoOrder> {
  const { shop } = world.store.channels[plan.channel]
  const { token, headers } = await arrive(world, plan.touches)
  const asShopper = shop.with(headers)
  const cartId = await fillCart(world, asShopper, plan, email)
  for (const body of [token && { token }, codeOf(world, plan.touches)]) {
    if (body) {
      await asShopper.post(`/store/carts/${cartId}/affiliate`, body)
    }
  }
  const id = await payAndComplete(asShopper, cartId)
  await captureAll(world.manager, id)
  return { id, currency: world.store.markets[plan.market].currency }
}

/** Follows a link, if there is one: the click's token goes on the cart, or along as a header with every request. */
async function arrive(world: World, touches: Touch[]): Promise<{ token: string | null; headers: Record<string, string> }> {
  const touch = touches.find(({ kind }) => kind === "click" || kind === "header")
  if (!touch) {
    return { token: null, headers: {} }
  }
  const token = await click(world, touch.who)
  return touch.kind === "header" ? { token: null, headers: { "x-affiliate-token": token } } : { token, headers: {} }
}

/** What a storefront does that saw `?ref=CODE`. @returns the click's token. */
export async function click(world: World, who: string): Promise<string> {
  const { click: made } = await world.visitor.post<{ click: { token: string } }>(`/r/${pick(world.affiliates, who).code}`, {
    landing_page: "http://localhost:8000/",
  })
  return made.token
}

function codeOf(world: World, touches: Touch[]): { code: string } | null {
  const touch = touches.find(({ kind }) => kind === "code")
  return touch ? { code: pick(world.affiliates, touch.who).code } : null
}

async function fillCart(world: World, shop: Http, plan: OrderPlan, email: string): Promise<string> {
  const market = world.store.markets[plan.market]
  const address = {
    first_name: "Sam",
    last_name: "Shopper",
    address_1: "1 Main Street",
    city: "Springfield",
    postal_code: "12345",
    country_code: market.country,
  }
  const coupons = plan.touches
    .filter(({ kind }) => kind === "coupon" || kind === "welcome")
    .map(({ kind, who }) => pick(world.store.promotions, kind === "welcome" ? "welcome" : who).code)
  const { cart } = await shop.post<HttpTypes.StoreCartResponse>("/store/carts", {
    region_id: market.regionId,
    sales_channel_id: world.store.channels[plan.channel].id,
    email,
    items: plan.items.map(({ product, quantity }) => ({ variant_id: pick(world.store.products, product).variantId, quantity })),
    promo_codes: coupons,
    shipping_address: address,
    billing_address: address,
  })
  await shop.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: market.shippingOptionId })
  return cart.id
}

/** @returns the id of the order. */
async function payAndComplete(shop: Http, cartId: string): Promise<string> {
  const { payment_collection } = await shop.post<HttpTypes.StorePaymentCollectionResponse>("/store/payment-collections", {
    cart_id: cartId,
  })
  await shop.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
  const completed = await shop.post<HttpTypes.StoreCompleteCartResponse>(`/store/carts/${cartId}/complete`)
  if (completed.type !== "order") {
    throw new Error(`Cart ${cartId} was not completed: ${JSON.stringify(completed.error)}`)
  }
  return completed.order.id
}

/** Captures whatever is authorised and not captured. */
export async function captureAll(admin: Http, orderId: string): Promise<void> {
  for (const payment of await paymentsOf(admin, orderId)) {
    if (!payment.captured_at && !payment.canceled_at) {
      await admin.post(`/admin/payments/${payment.id}/capture`)
    }
  }
}

/** Every payment of the order. */
export async function paymentsOf(admin: Http, orderId: string): Promise<HttpTypes.AdminPayment[]> {
  const { order } = await admin.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}`, {
    fields: "id,*payment_collections,*payment_collections.payments",
  })
  return (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])
}
