import type { FraudSignal } from "../types"
import { notApplicable } from "../verdict"

/**
 * Buyer and click from one address is what every genuine shopper looks like, so that says nothing. What says something
 * is the address that the affiliate last signed in from: a buyer there is the affiliate or somebody beside it, and a
 * click from there is the affiliate clicking its own link. Offices, universities and mobile networks share addresses,
 * so by default it is not enough by itself.
 */
export const ipCorrelation: FraudSignal = {
  key: "ip_correlation",
  label: "The affiliate's own internet address",
  threshold_meaning: "Fires when at least so many of the two, buyer and click, came from the affiliate's address",
  default_threshold: 1,
  max_threshold: 2,
  default_weight: 60,
  fires: (same, threshold) => same >= threshold,
  measure(context) {
    const own = context.affiliate_last_login_ip_hmac
    const click = context.clicked_at === null ? null : context.click_ip_hmac
    if (own === null || (context.buyer_ip_hmac === null && click === null)) {
      return notApplicable("The addresses are not known.")
    }
    const same = [
      ...(context.buyer_ip_hmac === own ? ["the order"] : []),
      ...(click === own ? ["the click"] : []),
    ]
    const detail =
      same.length === 0
        ? "Neither order nor click came from the address of the affiliate's last sign-in."
        : `The address of the affiliate's last sign-in is also that of ${same.join(" and ")}.`
    return { value: same.length, detail }
  },
}
