import { Decimal as DecimalJs } from "decimal.js"

/**
 * The project's own decimal.js constructor. Cloned, so that a host or another plugin that sets a precision on the
 * shared one cannot change our sums (decimal.js defaults to 20 significant digits: an amount of 20 digits times a rate
 * would be rounded). `toString` never falls back to exponents, so its result is always a decimal string.
 */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
})
export type Decimal = DecimalJs

export const ZERO: Decimal = new Decimal("0")
export const ONE: Decimal = new Decimal("1")

/** Σ of decimals; 0 for none. */
export function sumDecimals(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), ZERO)
}

/** The smaller of two, without passing through a JavaScript number. */
export function minDecimal(a: Decimal, b: Decimal): Decimal {
  return a.lessThan(b) ? a : b
}
