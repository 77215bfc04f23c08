import type { HttpTypes } from "@medusajs/framework/types"
import { fetchOrder } from "./shopper"
import type { TestStore } from "./store"

/** Sends and delivers everything that is not sent yet: Medusa takes back only what was sent. */
export async function deliverAll(store: TestStore, orderId: string): Promise<void> {
  const order = await fetchOrder(store, orderId)
  const items = order.items
    .map(({ id, quantity, detail }) => ({ id, quantity: quantity - detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0)
  if (items.length === 0) {
    return
  }
  const known = new Set((order.fulfillments ?? []).map(({ id }) => id))
  await store.admin.post(`/admin/orders/${orderId}/fulfillments`, { items, location_id: store.location_id })
  const { fulfillments } = await fetchOrder(store, orderId)
  const fresh = (fulfillments ?? []).find(({ id }) => !known.has(id))
  const path = `/admin/orders/${orderId}/fulfillments/${fresh?.id}`
  await store.admin.post<HttpTypes.AdminOrderResponse>(`${path}/shipments`, { items })
  await store.admin.post<HttpTypes.AdminOrderResponse>(`${path}/mark-as-delivered`)
}
