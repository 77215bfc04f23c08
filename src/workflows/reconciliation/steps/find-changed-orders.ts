import type { OrderQuery } from "../../conversions/steps/load-order-reading"
import { orderIdsOfPayments } from "../../conversions/steps/resolve-order-ids"

/** A half-open range of time, ISO 8601. */
export interface ChangeWindow {
  from: string
  to: string
}

/**
 * The orders of which anything changed in a range of time: the order, its returns, claims, exchanges, captures, refunds
 * and payment collections. Each part changes without touching the others' `updated_at`, so all are asked.
 */
export async function findChangedOrders(query: OrderQuery, window: ChangeWindow): Promise<string[]> {
  const filters = { updated_at: { $gte: window.from, $lt: window.to } }
  const ask = async (entity: string, fields: string[]) => (await query.graph({ entity, fields, filters })).data as ChangedRow[]
  const [orders, returns, claims, exchanges, collections, captures, refunds] = await Promise.all([
    ask("order", ["id"]),
    ask("return", ["order_id"]),
    ask("order_claim", ["order_id"]),
    ask("order_exchange", ["order_id"]),
    ask("payment_collection", ["order_link.order_id"]),
    ask("capture", ["payment.id"]),
    ask("refund", ["payment.id"]),
  ])
  const payments = [...captures, ...refunds].flatMap(({ payment }) => payment?.id ?? [])
  const linked = collections.flatMap(({ order_link }) => [order_link ?? []].flat())
  return [
    ...new Set([
      ...orders.flatMap(({ id }) => id ?? []),
      ...[...returns, ...claims, ...exchanges, ...linked].flatMap(({ order_id }) => order_id ?? []),
      ...(await orderIdsOfPayments(query, [...new Set(payments)])),
    ]),
  ]
}

interface ChangedRow {
  id?: string
  order_id?: string
  payment?: { id?: string }
  order_link?: { order_id?: string } | { order_id?: string }[]
}
