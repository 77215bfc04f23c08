import type { OrderQuery } from "./load-order-reading"

/** Where an order came from: what could tie it to an affiliate. */
export interface OrderOrigin {
  /** Where the touchpoints are; null for an order made by hand. */
  cart_id: string | null
  /** Who bought, who may be bound to an affiliate. Medusa knows a guest by an id too, the same one for the same address. */
  customer_id: string | null
  /** The promotions used, whether they lowered items or shipping. */
  promotion_ids: string[]
}

/** Two SQL statements; three for an order made by hand. */
export async function loadOrderOrigin(query: OrderQuery, orderId: string): Promise<OrderOrigin> {
  const [buyer, promotion_ids] = await Promise.all([loadBuyer(query, orderId), loadPromotionIds(query, orderId)])
  return { ...buyer, promotion_ids }
}

/**
 * By the cart, which names its customer: one statement for both, and most orders are nobody's. Filtered by `order.id`,
 * which Medusa joins in SQL; by the link's own column it would read every cart there is.
 */
async function loadBuyer(query: OrderQuery, orderId: string): Promise<Pick<OrderOrigin, "cart_id" | "customer_id">> {
  const carts = await query.graph({ entity: "cart", filters: { order: { id: orderId } }, fields: ["id", "customer_id"] })
  const [cart] = carts.data as { id: string; customer_id?: string | null }[]
  if (cart) {
    return { cart_id: cart.id, customer_id: cart.customer_id ?? null }
  }
  const orders = await query.graph({ entity: "order", filters: { id: orderId }, fields: ["id", "customer_id"] })
  return { cart_id: null, customer_id: (orders.data as { customer_id?: string | null }[])[0]?.customer_id ?? null }
}

async function loadPromotionIds(query: OrderQuery, orderId: string): Promise<string[]> {
  const { data } = await query.graph({ entity: "order_promotion", filters: { order_id: orderId }, fields: ["promotion_id"] })
  return (data as { promotion_id: string }[]).map(({ promotion_id }) => promotion_id)
}

/** The address of a customer's account, which need not be the one given at checkout. One SQL statement. */
export async function loadCustomerEmail(query: OrderQuery, customerId: string): Promise<string | null> {
  const { data } = await query.graph({ entity: "customer", filters: { id: customerId }, fields: ["email"] })
  return (data as { email?: string | null }[])[0]?.email ?? null
}
