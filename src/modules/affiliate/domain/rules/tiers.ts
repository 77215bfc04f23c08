import { Decimal } from "../money/decimal"
import type { RuleTier } from "./types"

/** Where a tier begins, as it was written: a quantity or major units. */
export function tierThreshold(tier: RuleTier): string {
  return "min_total" in tier ? tier.min_total : tier.min_qty
}

/** The highest tier that is reached: its threshold counts as reached. Null when none is. */
export function reachedTier(tiers: readonly RuleTier[], reach: { quantity: Decimal; total: Decimal }): RuleTier | null {
  let reached: RuleTier | null = null
  for (const tier of tiers) {
    const value = "min_total" in tier ? reach.total : reach.quantity
    const threshold = new Decimal(tierThreshold(tier))
    const higher = reached === null || threshold.greaterThanOrEqualTo(tierThreshold(reached))
    if (higher && value.greaterThanOrEqualTo(threshold)) {
      reached = tier
    }
  }
  return reached
}
