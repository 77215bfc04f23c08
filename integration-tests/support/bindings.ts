import type { MedusaContainer } from "@medusajs/framework/types"
import { MANAGER, programmeOf } from "./programme"

/** Lets customers stay with whoever brought them: for the programme, or (with an id) in one sales channel. */
export const bindCustomersFor = (
  container: MedusaContainer,
  customer_binding: { mode: "off" | "lifetime" } | { mode: "days"; days: number },
  salesChannelId: string | null = null
) => programmeOf(container).changeSettings(salesChannelId, { customer_binding }, MANAGER)

/** The bindings of an order's customer, the earliest first. */
export async function bindingsOf(container: MedusaContainer, order: { customer_id: string | null }) {
  const page = { limit: 100, offset: 0, order: "bound_at" }
  const { rows } = await programmeOf(container).listCustomerBindings({ customer_id: order.customer_id }, page)
  return rows
}
