import type { FraudSignal } from "../types"
import { DAY_IN_SECONDS, latencyInSeconds, notApplicable } from "../verdict"

/**
 * A click near the end of the window explains the order less well, and cookies stuffed at random look like this. Weak
 * evidence, since considered purchases take weeks: it only adds to others.
 */
export const conversionTooStale: FraudSignal = {
  key: "conversion_too_stale",
  label: "Order long after the click",
  threshold_meaning: "Fires when more days than this lie between click and order",
  default_threshold: 21,
  max_threshold: 3650,
  default_weight: 20,
  fires: (days, threshold) => days > threshold,
  measure(context, threshold) {
    const seconds = latencyInSeconds(context)
    if (seconds === null) {
      return notApplicable("The order was not attributed by a click.")
    }
    const full_days = Math.floor(seconds / DAY_IN_SECONDS)
    const detail = `The order was placed ${full_days} full days after the click (up to ${threshold} days is usual).`
    // Days begun: a second more than 21 days is more than 21.
    return { value: Math.ceil(seconds / DAY_IN_SECONDS), detail }
  },
}
