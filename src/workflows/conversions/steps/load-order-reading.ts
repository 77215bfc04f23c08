import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { OrderReading } from "../../../modules/affiliate/domain/settlement/order-reading"
import { toOrderReading } from "./map-order"
import { toOrderPlacement, type OrderPlacement } from "./map-placement"
import type { GraphClaim, GraphOrder, GraphOrderHistory, GraphPayment } from "./order-graph"

/** Medusa's Query, as a step resolves it from the container. */
export type OrderQuery = Pick<RemoteQueryFunction, "graph">

export type LoadedOrder = OrderReading & { placement: OrderPlacement }

/** The version of an order to which no return, edit, claim, exchange, fulfilment or credit line was ever confirmed. */
const UNCHANGED = 1

/**
 * Reads an order as it stands now, through Medusa's query alone: 6 SQL statements for one that never changed, 8 for
 * others. The statements are not one snapshot; a change between two of them is settled by its own event, or the sweep.
 *
 * @returns null when there is no such order, or it is still a draft
 * @throws Error naming the field when Medusa reports no exact amount
 */
export async function loadOrderReading(query: OrderQuery, orderId: string): Promise<LoadedOrder | null> {
  const [order, payments] = await Promise.all([fetchOrder(query, orderId), fetchPayments(query, orderId)])
  if (!order || order.is_draft_order) {
    return null
  }
  // Claims, exchanges and refunds beyond what was owed all raise the version, so an unchanged order has none.
  const changed = order.version !== UNCHANGED
  const [history, claims] = changed
    ? await Promise.all([fetchHistory(query, orderId), fetchClaims(query, orderId)])
    : [null, []]
  return { ...toOrderReading({ order, payments, history, claims }), placement: toOrderPlacement(order, payments) }
}

/** Three statements: the order with everything joined, and the discounts of its items and of its shipping. */
async function fetchOrder(query: OrderQuery, orderId: string): Promise<GraphOrder | undefined> {
  return first<GraphOrder>(
    await query.graph({
      entity: "order",
      filters: { id: orderId },
      fields: [
        "id",
        "version",
        "status",
        "is_draft_order",
        "display_id",
        "email",
        "customer_id",
        "sales_channel_id",
        "region_id",
        "currency_code",
        "created_at",
        "canceled_at",
        // The number is asked for only because it makes Medusa reckon all totals.
        "shipping_total",
        "raw_shipping_total",
        "shipping_methods.id",
        "shipping_methods.raw_total",
        "billing_address.phone",
        "items.id",
        "items.title",
        "items.product_id",
        "items.variant_id",
        "items.is_giftcard",
        "items.metadata",
        "items.raw_quantity",
        "items.raw_unit_price",
        "items.raw_total",
        "items.raw_subtotal",
        "items.raw_discount_subtotal",
        "items.detail.raw_return_received_quantity",
        "items.detail.raw_return_dismissed_quantity",
        "items.detail.raw_return_requested_quantity",
        "items.adjustments.code",
        "items.adjustments.promotion_id",
        "credit_lines.raw_amount",
        "credit_lines.reference_id",
        "credit_lines.metadata",
      ],
    })
  )
}

/** Three statements. Through the order's own `payment_collections` it would be five. */
async function fetchPayments(query: OrderQuery, orderId: string): Promise<GraphPayment[]> {
  return rows<GraphPayment>(
    await query.graph({
      entity: "payment",
      filters: { payment_collection: { order: { id: orderId } } },
      fields: [
        "id",
        "payment_collection_id",
        "raw_amount",
        "canceled_at",
        "data",
        "captures.raw_amount",
        "refunds.id",
        "refunds.raw_amount",
        "refunds.refund_reason_id",
      ],
    })
  )
}

/** One statement. */
async function fetchHistory(query: OrderQuery, orderId: string): Promise<GraphOrderHistory | null> {
  const found = await query.graph({
    entity: "order",
    filters: { id: orderId },
    fields: [
      "id",
      "transactions.version",
      "transactions.reference",
      "returns.status",
      "returns.claim_id",
      "returns.exchange_id",
      "returns.exchange.canceled_at",
      // Whole rows: the order module takes a single `returns.items.<field>` for one of the order's items and loses it.
      "returns.items.*",
    ],
  })
  return first<GraphOrderHistory>(found) ?? null
}

/** One statement. Claims without a return are found only here. */
async function fetchClaims(query: OrderQuery, orderId: string): Promise<GraphClaim[]> {
  return rows<GraphClaim>(
    await query.graph({
      entity: "order_claim",
      filters: { order_id: orderId },
      fields: [
        "id",
        "type",
        "canceled_at",
        "claim_items.item_id",
        "claim_items.raw_quantity",
        "claim_items.is_additional_item",
        "additional_items.item_id",
        "additional_items.raw_quantity",
        "additional_items.is_additional_item",
      ],
    })
  )
}

/** Query's own types know neither `raw_*` nor computed totals; the mapping checks what it needs. */
function rows<T>({ data }: { data: unknown[] }): T[] {
  return data as T[]
}

function first<T>(answer: { data: unknown[] }): T | undefined {
  return rows<T>(answer)[0]
}
