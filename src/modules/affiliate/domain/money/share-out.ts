import type { Decimal } from "./decimal"
import { MoneyError } from "./errors"

/**
 * The only file that shares an amount out. Largest remainder: each part is its exact share rounded towards zero, and
 * the units left over go one by one to the largest remainders; of equal remainders the earlier position gets it.
 *
 * @param total minor units, of either sign
 * @param weights not negative; only their proportions matter. A weight of 0 gets 0.
 * @returns one part per weight, in order; the parts always sum to the total and each is less than one unit from its
 * exact share.
 * @throws MoneyError `cannot_share_out` for a negative weight, and for a total other than 0 when all weights are 0.
 */
export function shareOut(total: bigint, weights: readonly Decimal[]): bigint[] {
  const whole = toWholeWeights(weights)
  const sum = whole.reduce((a, b) => a + b, 0n)
  if (sum === 0n) {
    if (total !== 0n) {
      throw new MoneyError("cannot_share_out", `${total} cannot be shared out over ${weights.length} parts without weight`)
    }
    return whole.map(() => 0n)
  }
  const sign = total < 0n ? -1n : 1n
  const parts = whole.map((weight, position) => {
    const product = total * sign * weight
    return { position, amount: product / sum, remainder: product % sum }
  })
  const floored = parts.reduce((a, part) => a + part.amount, 0n)
  const left_over = total * sign - floored
  const by_remainder = [...parts].sort((a, b) => descending(a.remainder, b.remainder) || a.position - b.position)
  // Fewer units are left over than there are remainders above zero, so a part without weight never gets one.
  for (const [rank, part] of by_remainder.entries()) {
    if (BigInt(rank) >= left_over) {
      break
    }
    part.amount += 1n
  }
  return parts.map((part) => part.amount * sign)
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1
}

/** Scales all weights by one power of ten to integers: a quotient of decimals would not be exact. */
function toWholeWeights(weights: readonly Decimal[]): bigint[] {
  const digits = weights.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0)
  return weights.map((weight) => {
    if (weight.isNegative() && !weight.isZero()) {
      throw new MoneyError("cannot_share_out", `A share cannot have the negative weight ${weight.toFixed()}`)
    }
    return BigInt(weight.toFixed(digits).replace(".", ""))
  })
}
