import type { OrderQuery } from "./load-order-reading"

/**
 * The orders that payments belong to: events about money name only the payment, or only the refund. One SQL statement
 * through the links of Medusa's query.
 */
export async function orderIdsOfPayments(query: OrderQuery, paymentIds: string[]): Promise<string[]> {
  if (paymentIds.length === 0) {
    return []
  }
  const { data } = await query.graph({
    entity: "payment",
    filters: { id: paymentIds },
    fields: ["id", "payment_collection.order_link.order_id"],
  })
  return orderIdsIn(data)
}

/** The orders that refunds belong to. A refund that the provider refused is gone by now and names nothing: the sweep finds it. */
export async function orderIdsOfRefunds(query: OrderQuery, refundIds: string[]): Promise<string[]> {
  if (refundIds.length === 0) {
    return []
  }
  const { data } = await query.graph({ entity: "refund", filters: { id: refundIds }, fields: ["id", "payment.id"] })
  return orderIdsOfPayments(query, (data as { payment?: { id?: string } }[]).flatMap(({ payment }) => payment?.id ?? []))
}

function orderIdsIn(payments: unknown[]): string[] {
  const rows = payments as { payment_collection?: { order_link?: OrderLink | OrderLink[] } }[]
  const ids = rows.flatMap(({ payment_collection }) => [payment_collection?.order_link ?? []].flat())
  return [...new Set(ids.flatMap(({ order_id }) => order_id ?? []))]
}

interface OrderLink {
  order_id?: string
}
