import { Decimal, ZERO, sumDecimals } from "../money/decimal"
import type { CreditLineReading, OrderReading, PaymentReading } from "./order-reading"

/** The money that moved on an order, in major units. */
export interface MoneyReceived {
  /** Captured, or authorised where nothing is captured yet, plus tender. */
  paid: Decimal
  /** What has really arrived: captured plus tender. */
  settled: Decimal
  /** Refunds (but neutral ones) and store credit given back. */
  given_back: Decimal
}

/**
 * Adds up payments, refunds and credit lines. Refund rows are read, never Medusa's `summary`, which can be wrong after
 * several returns; and a refund row with a reason that the merchant declared neutral (shipping, say) does not exist here.
 */
export function moneyReceived(order: OrderReading, neutralReasonIds: readonly string[]): MoneyReceived {
  const live = order.payments.filter(({ canceled }) => !canceled)
  const tender = sumDecimals(order.credit_lines.filter((line) => isTender(line, order.refund_versions)).map(amountOf))
  const refunds = order.payments
    .flatMap((payment) => payment.refunds)
    .filter(({ refund_reason_id }) => refund_reason_id === null || !neutralReasonIds.includes(refund_reason_id))
  const creditGivenBack = order.credit_lines.map(amountOf).filter((amount) => amount.lessThan(ZERO))
  return {
    paid: sumDecimals(live.map(capturedOrAuthorised)).plus(tender),
    settled: sumDecimals(live.map(captured)).plus(tender),
    given_back: sumDecimals(refunds.map(amountOf)).minus(sumDecimals(creditGivenBack)),
  }
}

/**
 * Whether a credit line paid for the order. Medusa also writes a positive line when it refunds more than it owes, in
 * the version after the refund's own. Reference and label are no guide: both can be anything. Only where refunds met,
 * and all of them were booked before the first wrote its line, the later lines are some versions away; those are known
 * by the payment that they name.
 */
function isTender(line: CreditLineReading, refundVersions: number[]): boolean {
  return amountOf(line).greaterThan(ZERO) && !isRefundsOwn(line, refundVersions)
}

function isRefundsOwn({ created_in_version: created, names_payment }: CreditLineReading, refundVersions: number[]): boolean {
  if (created === null) {
    return false
  }
  return refundVersions.includes(created - 1) || (names_payment && refundVersions.some((version) => version < created))
}

function captured(payment: PaymentReading): Decimal {
  return sumDecimals(payment.captures.map((amount) => new Decimal(amount)))
}

function capturedOrAuthorised(payment: PaymentReading): Decimal {
  return payment.captures.length > 0 ? captured(payment) : new Decimal(payment.amount)
}

function amountOf({ amount }: { amount: string }): Decimal {
  return new Decimal(amount)
}
