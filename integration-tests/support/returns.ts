import type { HttpTypes } from "@medusajs/framework/types"
import { deliverAll } from "./fulfilment"
import type { TestStore } from "./store"

/** Order line id and how many units of it. */
export interface Units {
  id: string
  quantity: number
}

/** Asks for goods back (delivering them first). Returns the id of the return. */
export async function requestReturn(store: TestStore, orderId: string, items: Units[]): Promise<string> {
  await deliverAll(store, orderId)
  const begun = await store.admin.post<{ return: HttpTypes.AdminReturn }>("/admin/returns", {
    order_id: orderId,
    location_id: store.location_id,
  })
  const path = `/admin/returns/${begun.return.id}`
  await store.admin.post(`${path}/request-items`, { items })
  await store.admin.post(`${path}/request`)
  return begun.return.id
}

/** Books goods in: `items` go back to stock, `damaged` are dismissed. */
export async function receiveReturn(store: TestStore, returnId: string, items: Units[], damaged: Units[] = []): Promise<void> {
  const path = `/admin/returns/${returnId}`
  await store.admin.post(`${path}/receive`)
  if (items.length > 0) {
    await store.admin.post(`${path}/receive-items`, { items })
  }
  if (damaged.length > 0) {
    await store.admin.post(`${path}/dismiss-items`, { items: damaged })
  }
  await store.admin.post(`${path}/receive/confirm`)
}

/** A whole return: asked for and received. */
export async function returnUnits(store: TestStore, orderId: string, items: Units[], damaged: Units[] = []): Promise<string> {
  const returnId = await requestReturn(store, orderId, [...items, ...damaged])
  await receiveReturn(store, returnId, items, damaged)
  return returnId
}

export async function cancelReturn(store: TestStore, returnId: string): Promise<void> {
  await store.admin.post(`/admin/returns/${returnId}/cancel`)
}
