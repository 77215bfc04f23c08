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

/** Rounds half-up to a whole number of units (minor units, once scaled by the caller). */
export function roundHalfUpToUnits(value: Decimal): bigint {
  return BigInt(value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed(0))
}
