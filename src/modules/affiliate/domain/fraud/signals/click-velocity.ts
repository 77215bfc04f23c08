import type { FraudSignal } from "../types"
import { assertCount, notApplicable } from "../verdict"

/** Many clicks from one address in an hour are a script, or one person clicking to be the last. */
export const clickVelocity: FraudSignal = {
  key: "click_velocity",
  label: "Many clicks from one address",
  threshold_meaning: "Fires when the address that clicked made more clicks than this in an hour",
  default_threshold: 20,
  max_threshold: 1000,
  default_weight: 40,
  fires: (clicks, threshold) => clicks > threshold,
  measure({ clicked_at, click_ip_hmac, clicks_last_hour }, threshold) {
    if (clicked_at === null || click_ip_hmac === null || clicks_last_hour === null) {
      return notApplicable("The address of the click is not known, or there was no click.")
    }
    const clicks = assertCount(clicks_last_hour, "clicks_last_hour")
    const detail = `${clicks} clicks in an hour came from this address (up to ${threshold} are usual).`
    return { value: clicks, detail }
  },
}
