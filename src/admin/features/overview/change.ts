import { Decimal } from "../../../modules/affiliate/domain/money/decimal"

const DIGITS = 3

/**
 * How much a figure grew, as a fraction of what it was: 130 after 100 is "0.3". Reversals are below zero, and fewer of
 * them are a fall: −30 after −40 is "-0.25". Null where there was nothing to grow from, or the sign changed.
 */
export function changeOf(current: string | number, previous: string | number): string | null {
  const [now, before] = [new Decimal(current), new Decimal(previous)]
  const isComparable = !before.isZero() && !now.times(before).lessThan(0)
  return isComparable ? now.minus(before).dividedBy(before).toDecimalPlaces(DIGITS).toString() : null
}

/** A rate with the digits that a person reads: 0.034567 is 3.46 %. */
export const roundedRate = (rate: string): string => new Decimal(rate).toDecimalPlaces(4).toString()
