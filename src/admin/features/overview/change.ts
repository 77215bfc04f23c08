import { Decimal } from "../../../modules/affiliate/domain/money/decimal"

const DIGITS = 3

/** How much a figure grew, as a fraction of what it was: 130 after 100 is "0.3". Null where there was nothing to grow from. */
export function changeOf(current: string | number, previous: string | number): string | null {
  const before = new Decimal(previous)
  return before.isZero() ? null : new Decimal(current).minus(before).dividedBy(before.abs()).toDecimalPlaces(DIGITS).toString()
}

/** A rate with the digits that a person reads: 0.034567 is 3.46 %. */
export const roundedRate = (rate: string): string => new Decimal(rate).toDecimalPlaces(4).toString()
