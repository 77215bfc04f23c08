import type { FraudSignal } from "../types"
import { latencyInSeconds, notApplicable } from "../verdict"

/**
 * Nobody reads a page, fills a cart and pays within seconds. A click so short before the order was placed to claim an
 * order that was coming anyway (an extension or a pop-up at checkout), or no person made it. At 10 s hardly any
 * genuine purchase is met, so by default this alone is enough for a look.
 *
 * Only clicks are judged, although an extension can send the bare code instead and goes unseen here. A code is typed
 * where the checkout asks for it, so the last seconds before the order are when a genuine shopper types one: latency
 * does not tell the two apart, and every such order would wait for a person. `self_referral`, `ip_correlation` and
 * `conversion_velocity` judge codes too; an extension that grows slowly among strangers is left to the manager's eye.
 */
export const conversionTooFast: FraudSignal = {
  key: "conversion_too_fast",
  label: "Order too soon after the click",
  threshold_meaning: "Fires when fewer seconds than this lie between click and order",
  default_threshold: 10,
  max_threshold: 86_400,
  default_weight: 100,
  fires: (seconds, threshold) => seconds < threshold,
  measure(context, threshold) {
    const seconds = latencyInSeconds(context)
    if (seconds === null) {
      return notApplicable("The order was not attributed by a click.")
    }
    const detail = `The order was placed ${seconds} s after the click (at least ${threshold} s is usual).`
    return { value: seconds, detail }
  },
}
