import type {
  ClaimReading,
  CreditLineReading,
  ExchangeReading,
  OrderItemReading,
  OrderReading,
  PaymentReading,
} from "../order-reading"
import { readConversionFacts } from "../remaining"

export const NEUTRAL = "refr_shipping"

interface LineInput extends Partial<OrderItemReading> {
  price: string
  quantity: string
}

/**
 * A line as Medusa reports it: totals stand for the units not returned. Without discount and tax unless given; given
 * totals are those of the units not returned.
 */
export function line(item_id: string, { price, ...given }: LineInput): OrderItemReading {
  const remaining = BigInt(given.quantity) - BigInt(given.received ?? "0") - BigInt(given.dismissed ?? "0")
  const total = String(BigInt(price) * remaining)
  return {
    item_id,
    received: "0",
    dismissed: "0",
    return_requested: "0",
    unit_price: price,
    total,
    subtotal: total,
    discount_subtotal: "0",
    is_giftcard: false,
    ...given,
  }
}

export function payment(captured: string | null, refunds: string[] = [], given: Partial<PaymentReading> = {}): PaymentReading {
  return {
    payment_id: "pay_1",
    canceled: false,
    amount: captured ?? "0",
    captures: captured === null ? [] : [captured],
    refunds: refunds.map((amount, index) => ({ refund_id: `ref_${index}`, amount, refund_reason_id: null })),
    ...given,
  }
}

export interface OrderInput {
  items: OrderItemReading[]
  payments: PaymentReading[]
  currency_code?: string
  shipping_total?: string
  canceled?: boolean
  credit_lines?: CreditLineReading[]
  refund_versions?: number[]
  claims?: ClaimReading[]
  exchanges?: ExchangeReading[]
}

/** Shipping is 10 unless given. */
export function order(input: OrderInput): OrderReading {
  return {
    order_id: "order_1",
    version: 1,
    currency_code: "usd",
    canceled: false,
    shipping_total: "10",
    credit_lines: [],
    refund_versions: [],
    claims: [],
    exchanges: [],
    ...input,
  }
}

/** The remaining basis of each line, by line id. */
export function remaining(input: OrderInput): Record<string, string> {
  const facts = readConversionFacts(order(input), { neutral_refund_reason_ids: [NEUTRAL] })
  return Object.fromEntries(facts.lines.map(({ line_id, remaining_basis }) => [line_id, remaining_basis]))
}

export function keptOf(input: OrderInput): Record<string, string> {
  const facts = readConversionFacts(order(input), { neutral_refund_reason_ids: [] })
  return Object.fromEntries(facts.lines.map(({ line_id, kept_quantity }) => [line_id, kept_quantity]))
}
