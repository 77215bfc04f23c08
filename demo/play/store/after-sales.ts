import type { HttpTypes } from "@medusajs/framework/types"
import { Amount } from "../lib/amount"
import { pick, type World } from "../stage"
import { paymentsOf } from "./shopper"

/** What the merchant's people do to an order after it was placed, each through Medusa's admin API. */

/** Units of an order's line. */
interface Units {
  id: string
  quantity: number
}

/** Money back, with or without goods coming back; everything that is left when no amount is given. */
export async function refund(world: World, orderId: string, amount?: string): Promise<void> {
  const [payment] = await paymentsOf(world.manager, orderId)
  await world.manager.post(`/admin/payments/${payment?.id}/refund`, {
    ...(amount === undefined ? {} : { amount: new Amount(amount) }),
    refund_reason_id: world.store.refundReasonId,
  })
}

export async function cancelOrder(world: World, orderId: string): Promise<void> {
  await world.manager.post(`/admin/orders/${orderId}/cancel`)
}

/** The order's line of a product, as so many units of it. */
export async function unitsOf(world: World, orderId: string, product: string, quantity: number): Promise<Units> {
  const { variantId } = pick(world.store.products, product)
  const { order } = await world.manager.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}`, { fields: "id,*items" })
  const item = order.items.find(({ variant_id }) => variant_id === variantId)
  if (!item) {
    throw new Error(`Order ${orderId} has no line of ${product}`)
  }
  return { id: item.id, quantity }
}

/** Sends and delivers an order: Medusa takes back only what was delivered. */
async function deliver(world: World, orderId: string): Promise<void> {
  const fields = { fields: "id,*items,*fulfillments" }
  const { order } = await world.manager.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}`, fields)
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  await world.manager.post(`/admin/orders/${orderId}/fulfillments`, { items, location_id: world.store.locationId })
  const { order: sent } = await world.manager.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}`, fields)
  const path = `/admin/orders/${orderId}/fulfillments/${sent.fulfillments?.[0]?.id}`
  await world.manager.post(`${path}/shipments`, { items })
  await world.manager.post(`${path}/mark-as-delivered`)
}

/** Goods come back: asked for and received. */
export async function returnUnits(world: World, orderId: string, units: Units): Promise<void> {
  await deliver(world, orderId)
  const begun = await world.manager.post<{ return: { id: string } }>("/admin/returns", {
    order_id: orderId,
    location_id: world.store.locationId,
  })
  const path = `/admin/returns/${begun.return.id}`
  await world.manager.post(`${path}/request-items`, { items: [units] })
  await world.manager.post(`${path}/request`)
  await receive(world, begun.return.id, units)
}

async function receive(world: World, returnId: string, units: Units): Promise<void> {
  const path = `/admin/returns/${returnId}`
  await world.manager.post(`${path}/receive`)
  await world.manager.post(`${path}/receive-items`, { items: [units] })
  await world.manager.post(`${path}/receive/confirm`)
}

/** Broken goods, not asked back, are replaced by the same. */
export async function claimReplacement(world: World, orderId: string, broken: Units, product: string): Promise<void> {
  await deliver(world, orderId)
  const { claim } = await world.manager.post<{ claim: { id: string } }>("/admin/claims", { order_id: orderId, type: "replace" })
  const path = `/admin/claims/${claim.id}`
  await world.manager.post(`${path}/claim-items`, { items: [broken] })
  const replacement = { variant_id: pick(world.store.products, product).variantId, quantity: broken.quantity }
  await world.manager.post(`${path}/outbound/items`, { items: [replacement] })
  await world.manager.post(`${path}/request`)
}

/** Goods come back and others go out instead. */
export async function exchange(world: World, orderId: string, back: Units, product: string): Promise<void> {
  await deliver(world, orderId)
  const begun = await world.manager.post<{ exchange: { id: string } }>("/admin/exchanges", { order_id: orderId })
  const path = `/admin/exchanges/${begun.exchange.id}`
  const inbound = await world.manager.post<{ return?: { id: string } }>(`${path}/inbound/items`, {
    items: [back],
    location_id: world.store.locationId,
  })
  const instead = { variant_id: pick(world.store.products, product).variantId, quantity: back.quantity }
  await world.manager.post(`${path}/outbound/items`, { items: [instead] })
  await world.manager.post(`${path}/request`)
  if (!inbound.return) {
    throw new Error(`The exchange of order ${orderId} has no return`)
  }
  await receive(world, inbound.return.id, back)
}

/** Adds a product to an order and marks what that leaves open as paid. */
export async function addToOrder(world: World, orderId: string, product: string): Promise<void> {
  await world.manager.post("/admin/order-edits", { order_id: orderId })
  const path = `/admin/order-edits/${orderId}`
  await world.manager.post(`${path}/items`, { items: [{ variant_id: pick(world.store.products, product).variantId, quantity: 1 }] })
  await world.manager.post(`${path}/request`)
  await world.manager.post(`${path}/confirm`)
  const { order } = await world.manager.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}`, { fields: "id,*payment_collections" })
  const open = (order.payment_collections ?? []).find(({ status }) => status === "not_paid" || status === "awaiting")
  if (!open) {
    throw new Error(`Order ${orderId} has no open payment collection after its edit`)
  }
  await world.manager.post(`/admin/payment-collections/${open.id}/mark-as-paid`, { order_id: orderId })
}
