import { Decimal } from "./decimal"

/**
 * The only file that rounds.
 *
 * Half-up means: to the nearest, and an exact half goes away from zero (2.5 → 3, −2.5 → −3), so that a charge and its
 * reversal round to the same figure.
 */

/** Digits after the point that an amount keeps between being read and being rounded. */
const WORKING_DECIMALS = 24

/**
 * Heals what a division left behind: 30 × (1 − 20/30) read as 9.999…9 (59 nines) is 10 again. Without it, a tier from
 * 10 would not be reached and an exact half would round down. Amounts of Medusa carry at most 20 significant digits, so
 * nothing real is lost.
 */
export function toWorkingDigits(value: Decimal): Decimal {
  return value.toDecimalPlaces(WORKING_DECIMALS, Decimal.ROUND_HALF_UP)
}

/** What a sum of such amounts keeps: each part may be off in its last digit, and three thirds have to be a whole again. */
const SUMMED_DECIMALS = 20

/** Heals a sum of working amounts, as `toWorkingDigits` heals each of them. */
export function toSummedDigits(value: Decimal): Decimal {
  return value.toDecimalPlaces(SUMMED_DECIMALS, Decimal.ROUND_HALF_UP)
}

/** A unit's fraction is told to this many digits: what lies closer to a half than that is a half. */
const DECIMALS_OF_A_UNIT = 12

/** Rounds half-up to a whole number of units (minor units, once scaled by the caller). */
export function roundHalfUpToUnits(value: Decimal): bigint {
  const told = value.toDecimalPlaces(DECIMALS_OF_A_UNIT, Decimal.ROUND_HALF_UP)
  return BigInt(told.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed(0))
}
