import type { NewUnits } from "./claims"
import type { Units } from "./returns"
import type { TestStore } from "./store"

export interface EditInput {
  add?: NewUnits[]
  /** New quantities of lines; 0 removes the line. */
  set?: (Units & { unit_price?: number })[]
}

/** Edits an order and confirms the edit for the customer. */
export async function editOrder(store: TestStore, orderId: string, input: EditInput): Promise<void> {
  const { admin } = store
  await admin.post("/admin/order-edits", { order_id: orderId })
  const path = `/admin/order-edits/${orderId}`
  if (input.add?.length) {
    await admin.post(`${path}/items`, { items: input.add })
  }
  for (const { id, ...change } of input.set ?? []) {
    await admin.post(`${path}/items/item/${id}`, change)
  }
  await admin.post(`${path}/request`)
  await admin.post(`${path}/confirm`)
}
