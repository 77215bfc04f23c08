import type { NewUnits } from "./claims"
import { deliverAll } from "./fulfilment"
import type { Units } from "./returns"
import type { TestStore } from "./store"

interface Begun {
  exchange: { id: string }
  return?: { id: string } | null
}

/** Opens and confirms an exchange of units of the order for others. */
export async function exchange(store: TestStore, orderId: string, back: Units[], replacement: NewUnits[]): Promise<{ id: string; return_id: string }> {
  const { admin } = store
  await deliverAll(store, orderId)
  const begun = await admin.post<Begun>("/admin/exchanges", { order_id: orderId })
  const path = `/admin/exchanges/${begun.exchange.id}`
  const inbound = await admin.post<Begun>(`${path}/inbound/items`, { items: back, location_id: store.location_id })
  await admin.post(`${path}/outbound/items`, { items: replacement })
  await admin.post(`${path}/request`)
  if (!inbound.return) {
    throw new Error(`Exchange ${begun.exchange.id} has no return`)
  }
  return { id: begun.exchange.id, return_id: inbound.return.id }
}

export async function cancelExchange(store: TestStore, exchangeId: string): Promise<void> {
  await store.admin.post(`/admin/exchanges/${exchangeId}/cancel`)
}
