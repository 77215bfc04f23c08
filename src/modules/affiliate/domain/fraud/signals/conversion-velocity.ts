import type { FraudSignal } from "../types"
import { assertCount, notApplicable } from "../verdict"

/** Below this many conversions in a day nothing fires: the second order of a small affiliate is ten times its average. */
export const MIN_CONVERSIONS_A_DAY = 10

const DAYS_OF_AVERAGE = 30
const MAX_TIMES = 1000

/** What a day of ten is measured as where there was nothing before: more than any threshold. */
const WITHOUT_HISTORY = MAX_TIMES + 1

/**
 * Today's conversions, this one included, against the affiliate's daily average of the 30 days before. A campaign that
 * went well looks the same, so by default it is not enough by itself. Without a history every day of ten counts.
 */
export const conversionVelocity: FraudSignal = {
  key: "conversion_velocity",
  label: "Far more orders than usual",
  threshold_meaning: "Fires when a day brings more than so many times the daily average of the 30 days before",
  default_threshold: 5,
  max_threshold: MAX_TIMES,
  default_weight: 40,
  fires: (times, threshold) => times > threshold,
  measure({ conversions_last_day, conversions_before }) {
    if (conversions_last_day === null || conversions_before === null) {
      return notApplicable("The affiliate's earlier orders are not known.")
    }
    const today = assertCount(conversions_last_day, "conversions_last_day") + 1
    const before = assertCount(conversions_before, "conversions_before")
    const detail = `${today} ${today === 1 ? "order" : "orders"} in 24 hours after ${before} in the ${DAYS_OF_AVERAGE} days before.`
    return { value: timesTheAverage(today, before), detail }
  },
}

/** Rounded up, so that 5.1 times is more than 5; 0 for a day that never fires. */
function timesTheAverage(today: number, before: number): number {
  if (today < MIN_CONVERSIONS_A_DAY) {
    return 0
  }
  return before === 0 ? WITHOUT_HISTORY : Math.ceil((today * DAYS_OF_AVERAGE) / before)
}
