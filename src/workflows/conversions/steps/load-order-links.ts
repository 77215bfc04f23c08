import type { OrderQuery } from "./load-order-reading"

/** The cart that an order came from, where the touchpoints are; null for orders made by hand. One SQL statement. */
export async function loadCartId(query: OrderQuery, orderId: string): Promise<string | null> {
  const { data } = await query.graph({ entity: "order_cart", filters: { order_id: orderId }, fields: ["cart_id"] })
  return (data as { cart_id?: string }[])[0]?.cart_id ?? null
}

/** The promotions used on an order, whether they lowered items or shipping. One SQL statement. */
export async function loadPromotionIds(query: OrderQuery, orderId: string): Promise<string[]> {
  const { data } = await query.graph({ entity: "order_promotion", filters: { order_id: orderId }, fields: ["promotion_id"] })
  return (data as { promotion_id: string }[]).map(({ promotion_id }) => promotion_id)
}

/** The address of a customer's account, which need not be the one given at checkout. One SQL statement. */
export async function loadCustomerEmail(query: OrderQuery, customerId: string): Promise<string | null> {
  const { data } = await query.graph({ entity: "customer", filters: { id: customerId }, fields: ["email"] })
  return (data as { email?: string | null }[])[0]?.email ?? null
}
