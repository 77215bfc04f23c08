import type {
  AskedBack,
  ClaimReading,
  CreditLineReading,
  ExchangeReading,
  OrderItemReading,
  OrderReading,
  PaymentReading,
  UnitsOfLine,
} from "../../../modules/affiliate/domain/settlement/order-reading"
import type {
  GraphClaim,
  GraphClaimItem,
  GraphCreditLine,
  GraphItem,
  GraphOrder,
  GraphOrderHistory,
  GraphPayment,
  GraphReturn,
  RawAmount,
} from "./order-graph"
import { orderItems, shippingTotal } from "./order-rows"
import { decimalOf, present } from "./raw-amount"

export interface OrderParts {
  order: GraphOrder
  payments: GraphPayment[]
  /** Null for an order that never changed. */
  history: GraphOrderHistory | null
  claims: GraphClaim[]
}

/**
 * Medusa's answers as an OrderReading.
 * @throws Error naming the field when an amount is missing or no decimal: taking it for 0 would reverse or pay the
 * wrong sum, and `MathBN.convert(null)` is 0.
 */
export function toOrderReading({ order, payments, history, claims }: OrderParts): OrderReading {
  const returns = (history?.returns ?? []).filter(({ status }) => status !== "canceled")
  return {
    order_id: order.id,
    version: present(order.version, `${order.id}.version`),
    currency_code: present(order.currency_code, `${order.id}.currency_code`),
    canceled: order.status === "canceled" || Boolean(order.canceled_at),
    shipping_total: shippingTotal(order),
    items: orderItems(order).map(itemReading),
    payments: payments.map(paymentReading),
    credit_lines: (order.credit_lines ?? []).map((line) => creditLineReading(line, payments)),
    refund_versions: refundVersions(history),
    claims: claims.map((claim) => claimReading(claim, returns)),
    exchanges: returns.flatMap(exchangeReading),
  }
}

function itemReading(item: GraphItem): OrderItemReading {
  const amount = (raw: RawAmount | undefined, name: string) => decimalOf(raw, `${item.id}.${name}`)
  return {
    item_id: item.id,
    quantity: amount(item.raw_quantity, "raw_quantity"),
    received: amount(item.detail?.raw_return_received_quantity, "detail.raw_return_received_quantity"),
    dismissed: amount(item.detail?.raw_return_dismissed_quantity, "detail.raw_return_dismissed_quantity"),
    return_requested: amount(item.detail?.raw_return_requested_quantity, "detail.raw_return_requested_quantity"),
    unit_price: amount(item.raw_unit_price, "raw_unit_price"),
    total: amount(item.raw_total, "raw_total"),
    subtotal: amount(item.raw_subtotal, "raw_subtotal"),
    discount_subtotal: amount(item.raw_discount_subtotal, "raw_discount_subtotal"),
    is_giftcard: item.is_giftcard === true,
  }
}

function paymentReading(payment: GraphPayment): PaymentReading {
  return {
    payment_id: payment.id,
    canceled: Boolean(payment.canceled_at),
    amount: decimalOf(payment.raw_amount, `${payment.id}.raw_amount`),
    captures: (payment.captures ?? []).map((capture) => decimalOf(capture.raw_amount, `${payment.id}.captures.raw_amount`)),
    refunds: (payment.refunds ?? []).map((refund) => ({
      refund_id: refund.id,
      amount: decimalOf(refund.raw_amount, `${refund.id}.raw_amount`),
      refund_reason_id: refund.refund_reason_id ?? null,
    })),
  }
}

function creditLineReading(line: GraphCreditLine, payments: GraphPayment[]): CreditLineReading {
  const version = line.metadata?.created_in_version
  return {
    amount: decimalOf(line.raw_amount, "credit_lines.raw_amount"),
    created_in_version: typeof version === "number" ? version : null,
    names_payment: payments.some(({ payment_collection_id }) => Boolean(payment_collection_id) && payment_collection_id === line.reference_id),
  }
}

function refundVersions(history: GraphOrderHistory | null): number[] {
  return (history?.transactions ?? [])
    .filter(({ reference }) => reference === "refund")
    .map(({ version }) => present(version, "transactions.version"))
}

function claimReading(claim: GraphClaim, returns: GraphReturn[]): ClaimReading {
  return {
    claim_id: claim.id,
    type: claim.type === "replace" ? "replace" : "refund",
    canceled: Boolean(claim.canceled_at),
    claimed: unitsOf(claim.claim_items, false),
    asked_back: returns.filter(({ claim_id }) => claim_id === claim.id).flatMap(askedBack),
    replacement: unitsOf(claim.additional_items, true),
  }
}

/** Both lists of a claim are one table, told apart by a flag, and either may hold rows of the other. */
function unitsOf(items: GraphClaimItem[] | undefined, additional: boolean): UnitsOfLine[] {
  return (items ?? [])
    .filter((item) => (item.is_additional_item ?? additional) === additional)
    .map((item) => ({
      item_id: present(item.item_id, "claim items.item_id"),
      quantity: decimalOf(item.raw_quantity, `claim item of ${item.item_id}.raw_quantity`),
    }))
}

/** An exchange is known by its return: canceling it cancels that too. */
function exchangeReading(entry: GraphReturn): ExchangeReading[] {
  return entry.exchange_id
    ? [{ exchange_id: entry.exchange_id, canceled: Boolean(entry.exchange?.canceled_at), asked_back: askedBack(entry) }]
    : []
}

function askedBack(entry: GraphReturn): AskedBack[] {
  return (entry.items ?? []).map((item) => ({
    item_id: present(item.item_id, "returns.items.item_id"),
    quantity: decimalOf(item.raw_quantity, `return of ${item.item_id}.raw_quantity`),
    last_received: decimalOf(item.raw_received_quantity, `return of ${item.item_id}.raw_received_quantity`),
  }))
}
