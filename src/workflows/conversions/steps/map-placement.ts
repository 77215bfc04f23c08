import type { GraphItem, GraphOrder, GraphPayment } from "./order-graph"
import { orderItems } from "./order-rows"
import { present } from "./raw-amount"

/** Who bought what, when and by which promotions: what attribution, rules and fraud signals ask about an order. */
export interface OrderPlacement {
  display_id: string | null
  /** ISO 8601, UTC. */
  placed_at: string
  email: string | null
  customer_id: string | null
  sales_channel_id: string | null
  region_id: string | null
  billing_phone: string | null
  /** Lower case. Whatever the payment provider noted of the payer. */
  payment_emails: string[]
  /** Promotions that lowered a line, without repeats. */
  promotions: { promotion_id: string | null; code: string | null }[]
  items: PlacedItem[]
}

export interface PlacedItem {
  item_id: string
  title: string
  product_id: string | null
  variant_id: string | null
  metadata: Record<string, unknown>
}

/** @throws Error when the order has no date */
export function toOrderPlacement(order: GraphOrder, payments: GraphPayment[]): OrderPlacement {
  return {
    display_id: order.display_id === null || order.display_id === undefined ? null : String(order.display_id),
    placed_at: new Date(present(order.created_at, `${order.id}.created_at`)).toISOString(),
    email: order.email ?? null,
    customer_id: order.customer_id ?? null,
    sales_channel_id: order.sales_channel_id ?? null,
    region_id: order.region_id ?? null,
    billing_phone: order.billing_address?.phone ?? null,
    payment_emails: [...new Set(payments.flatMap(({ data }) => emailsIn(data)))],
    promotions: promotionsOf(order),
    items: orderItems(order).map(placedItem),
  }
}

function placedItem(item: GraphItem): PlacedItem {
  return {
    item_id: item.id,
    title: item.title ?? "",
    product_id: item.product_id ?? null,
    variant_id: item.variant_id ?? null,
    metadata: item.metadata ?? {},
  }
}

function promotionsOf(order: GraphOrder): OrderPlacement["promotions"] {
  const found = new Map<string, OrderPlacement["promotions"][number]>()
  for (const { promotion_id = null, code = null } of orderItems(order).flatMap(({ adjustments }) => adjustments ?? [])) {
    if (promotion_id !== null || code !== null) {
      found.set(`${promotion_id}/${code}`, { promotion_id, code })
    }
  }
  return [...found.values()]
}

/** Deep enough for what providers nest (Stripe: `charges.data[0].billing_details.email`), and it ends on any input. */
const MAX_DEPTH = 8

/** A payment's data is the provider's own; what its keys end with is all that they have in common. */
function emailsIn(data: unknown, key = "", depth = 0): string[] {
  if (typeof data === "string") {
    return key.toLowerCase().endsWith("email") && data.includes("@") ? [data.trim().toLowerCase()] : []
  }
  if (data === null || typeof data !== "object" || depth > MAX_DEPTH) {
    return []
  }
  return Object.entries(data).flatMap(([name, value]) => emailsIn(value, name, depth + 1))
}
