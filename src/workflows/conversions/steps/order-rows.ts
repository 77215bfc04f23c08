import { Decimal, sumDecimals } from "../../../modules/affiliate/domain/money/decimal"
import type { GraphItem, GraphOrder } from "./order-graph"
import { decimalOf } from "./raw-amount"

/**
 * The order's lines, each once. Where two changes of an order meet (two refunds at the same moment are enough), Medusa
 * 2.21 writes the next version twice, and from then on lists every line twice and doubles the order's totals. The rows
 * of a line are copies, but one may know of a return that the other does not: the one that more came back of is right.
 */
export function orderItems(order: GraphOrder): GraphItem[] {
  const lines = new Map<string, GraphItem>()
  for (const item of withoutNulls(order.items)) {
    const known = lines.get(item.id)
    if (!known || cameBack(item).greaterThanOrEqualTo(cameBack(known))) {
      lines.set(item.id, item)
    }
  }
  return [...lines.values()]
}

function cameBack({ id, detail }: GraphItem): Decimal {
  const received = decimalOf(detail?.raw_return_received_quantity, `${id}.detail.raw_return_received_quantity`)
  return new Decimal(received).plus(decimalOf(detail?.raw_return_dismissed_quantity, `${id}.detail.raw_return_dismissed_quantity`))
}

/** Medusa's own sum, but where it counts a shipping method twice (see `orderItems`). */
export function shippingTotal(order: GraphOrder): string {
  const methods = withoutNulls(order.shipping_methods)
  const once = new Map(methods.map((method) => [method.id, method]))
  if (once.size === methods.length) {
    return decimalOf(order.raw_shipping_total, `${order.id}.raw_shipping_total`)
  }
  return sumDecimals([...once.values()].map(({ id, raw_total }) => new Decimal(decimalOf(raw_total, `${id}.raw_total`)))).toFixed()
}

/** Left joins answer a null in the list where there is nothing at all. */
function withoutNulls<T>(rows: (T | null)[] | undefined): T[] {
  return (rows ?? []).filter((row): row is T => row !== null)
}
