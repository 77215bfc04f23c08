import { currencyExponent } from "../money/currency"
import { Decimal, ONE, ZERO, minDecimal, sumDecimals } from "../money/decimal"
import { keptUnits, notReturned } from "./kept-units"
import { moneyReceived } from "./money-received"
import type { OrderItemReading, OrderReading } from "./order-reading"
import type { ConversionFacts, LineFacts } from "./types"

export interface ReadingOptions {
  /** Refunds with one of these reasons leave the goods alone (the merchant's option of the same name). */
  neutral_refund_reason_ids: readonly string[]
}

interface Line {
  item_id: string
  kept: Decimal
  /** What the buyer pays for the units kept: after discounts, with tax. */
  goods: Decimal
  /** What commissions are reckoned on: after discounts, without tax; 0 for gift cards. */
  basis: Decimal
}

interface Fraction {
  of: Decimal
  in: Decimal
}
const ALL: Fraction = { of: ONE, in: ONE }
const NOTHING: Fraction = { of: ZERO, in: ONE }

/**
 * Medusa reckons with 20 significant digits, so a third of a discount, three times, leaves 79.999999999999999999 of 80,
 * and a commission that ends in half a cent would be rounded down. The last digits are noise; 17 are kept of what Medusa
 * says, before anything is reckoned with it.
 */
const SIGNIFICANT_DIGITS = 17

/** What a fact keeps: far more than any sum of lines is rounded to. Fewer, and half a cent over three lines is lost. */
const DIGITS_OF_A_FACT = 40

const said = (amount: Decimal) => amount.toSignificantDigits(SIGNIFICANT_DIGITS)

/**
 * What is left of an order as it stands now. Money is never matched with goods one by one: what counts is how much was
 * given back *beyond* the goods that are gone, and that excess lowers all lines in proportion.
 *
 * @returns lines in the order's order; lines that the order no longer has are absent, which means 0
 * @throws MoneyError `unknown_currency`
 */
export function readConversionFacts(order: OrderReading, options: ReadingOptions): ConversionFacts {
  const minorUnit = new Decimal(10).pow(-currencyExponent(order.currency_code))
  const kept = keptUnits(order)
  const lines = order.items.map((item) => lineOf(item, kept.get(item.item_id) ?? ZERO))
  const goods = sumDecimals(lines.map((line) => line.goods))
  const due = goods.plus(order.shipping_total)
  const money = moneyReceived(order, options.neutral_refund_reason_ids)
  const excess = clampToRange(due.minus(money.paid).plus(money.given_back), money.given_back)
  const left = order.canceled ? NOTHING : leftOf(goods, excess, minorUnit)
  return {
    currency_code: order.currency_code,
    canceled: order.canceled,
    // Amounts can carry digits below the minor unit, which nobody can pay.
    paid_in_full: !order.canceled && due.minus(money.settled).lessThan(minorUnit),
    lines: lines.map((line) => factsOf(line, left, order.canceled)),
  }
}

/** Medusa's item totals stand for the units not returned, so they are divided by those. */
function lineOf(item: OrderItemReading, kept: Decimal): Line {
  const remaining = notReturned(item)
  const partOf = (amount: Decimal) => (remaining.greaterThan(ZERO) ? amount.times(kept).dividedBy(remaining) : ZERO)
  return {
    item_id: item.item_id,
    kept,
    goods: partOf(said(new Decimal(item.total))),
    basis: item.is_giftcard ? ZERO : partOf(said(new Decimal(item.subtotal).minus(item.discount_subtotal))),
  }
}

function clampToRange(value: Decimal, max: Decimal): Decimal {
  return value.lessThan(ZERO) ? ZERO : minDecimal(value, max)
}

/**
 * 1 − ε: the share of the goods whose money was not given back. A fraction, so that multiplying comes before dividing
 * and thirds lose nothing. Less than one minor unit on either side is what rounding leaves, not a purchase.
 */
function leftOf(goods: Decimal, excess: Decimal, minorUnit: Decimal): Fraction {
  if (goods.minus(excess).lessThan(minorUnit)) {
    return NOTHING
  }
  return excess.lessThan(minorUnit) ? ALL : { of: goods.minus(excess), in: goods }
}

function factsOf(line: Line, left: Fraction, canceled: boolean): LineFacts {
  const basis = line.basis.times(left.of).dividedBy(left.in)
  return {
    line_id: line.item_id,
    kept_quantity: (canceled ? ZERO : line.kept).toFixed(),
    remaining_basis: basis.toSignificantDigits(DIGITS_OF_A_FACT).toFixed(),
  }
}
