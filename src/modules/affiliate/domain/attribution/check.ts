import { matchIdentity } from "./identity"
import { DAY_IN_MS, toMillis } from "./instant"
import type { Refusal, RefusalCode } from "./refusals"
import type { AffiliateIdentity, AttributionSettings, BuyerIdentity, CustomerBinding, Touchpoint } from "./types"

interface Circumstances {
  settings: AttributionSettings
  buyer: BuyerIdentity
  affiliates: readonly AffiliateIdentity[]
  placed_at: string
}

/** Whom a refusal is about: a touchpoint, or a binding with the moment since when it holds. */
interface Refused {
  code: string | null
  affiliate_id: string
  touched_at: string
}

function refuse({ code: referral_code, affiliate_id, touched_at }: Refused, code: RefusalCode, message: string): Refusal {
  return { code, message, referral_code, affiliate_id, touched_at }
}

function refuseInactive(refused: Refused, status: Touchpoint["affiliate_status"]): Refusal | null {
  const message = `The affiliate is ${status}, and only active affiliates earn on new orders.`
  return status === "active" ? null : refuse(refused, "affiliate_not_active", message)
}

function refuseOwnPurchase(refused: Refused, { settings, affiliates, buyer }: Circumstances): Refusal | null {
  const affiliate = affiliates.find(({ affiliate_id }) => affiliate_id === refused.affiliate_id)
  if (settings.self_referral !== "refuse" || !affiliate || matchIdentity(buyer, affiliate) !== "same") {
    return null
  }
  return refuse(refused, "self_referral", "The buyer is the affiliate itself or a member of its organisation.")
}

function refusalOfTime(touchpoint: Touchpoint, { settings, placed_at }: Circumstances): Refusal | null {
  const placed = toMillis(placed_at)
  const touched = toMillis(touchpoint.touched_at)
  if (touched > placed) {
    return refuse(touchpoint, "after_placement", "The touch is later than the order and cannot have led to it.")
  }
  // A coupon is used in the order itself, so no time passes that a window could limit.
  if (touchpoint.kind === "coupon") {
    return null
  }
  if (placed - touched >= settings.attribution_window_days * DAY_IN_MS) {
    const message = `The touch is older than the window of ${settings.attribution_window_days} days.`
    return refuse(touchpoint, "expired_window", message)
  }
  if (touchpoint.token_expires_at !== null && placed >= toMillis(touchpoint.token_expires_at)) {
    return refuse(touchpoint, "expired_window", "The click's token had expired when the order was placed.")
  }
  return null
}

/**
 * Why this touchpoint may not earn, or null. One reason is enough, so the first of these is given: affiliate, code,
 * time, self-referral.
 */
export function refusalOf(touchpoint: Touchpoint, circumstances: Circumstances): Refusal | null {
  const inactive = refuseInactive(touchpoint, touchpoint.affiliate_status)
  if (inactive) {
    return inactive
  }
  if (!touchpoint.code_is_active) {
    return refuse(touchpoint, "code_not_active", `The code ${touchpoint.code} is switched off.`)
  }
  return refusalOfTime(touchpoint, circumstances) ?? refuseOwnPurchase(touchpoint, circumstances)
}

/**
 * Why the affiliate to whom the customer is bound may not earn, or null: affiliate, setting, self-referral. A code that
 * was switched off since does not matter: the customer is bound to the affiliate, not to the code.
 */
export function refusalOfBinding(binding: CustomerBinding, circumstances: Circumstances): Refusal | null {
  const refused = { ...binding, touched_at: binding.bound_at }
  const inactive = refuseInactive(refused, binding.affiliate_status)
  if (inactive) {
    return inactive
  }
  if (circumstances.settings.customer_binding.mode === "off") {
    return refuse(refused, "binding_off", "The customer is bound to the affiliate, but bindings do not count in this sales channel.")
  }
  return refuseOwnPurchase(refused, circumstances)
}
