import type { FraudSignal } from "../types"
import { assertCount, notApplicable } from "../verdict"

/** Below this many conversions in a day nothing fires: the second order of a small affiliate is ten times its average. */
export const MIN_CONVERSIONS_A_DAY = 10

const DAYS_OF_AVERAGE = 30

/**
 * Today's conversions, this one included, against the affiliate's daily average of the 30 days before. A campaign that
 * went well looks the same, so by default it is not enough by itself. Without a history every day of ten counts.
 */
export const conversionVelocity: FraudSignal = {
  key: "conversion_velocity",
  label: "Far more orders than usual",
  threshold_meaning: "Fires when a day brings more than so many times the daily average of the 30 days before",
  default_threshold: 5,
  max_threshold: 1000,
  default_weight: 40,
  evaluate({ conversions_last_day, conversions_before }, threshold) {
    if (conversions_last_day === null || conversions_before === null) {
      return notApplicable("The affiliate's earlier orders are not known.")
    }
    const today = assertCount(conversions_last_day, "conversions_last_day") + 1
    const before = assertCount(conversions_before, "conversions_before")
    // Multiplied out, so that no average has to be divided.
    const isMany = today * DAYS_OF_AVERAGE > threshold * before
    const detail = `${today} orders in 24 hours after ${before} in the ${DAYS_OF_AVERAGE} days before.`
    return { fired: today >= MIN_CONVERSIONS_A_DAY && isMany, value: today, detail }
  },
}
