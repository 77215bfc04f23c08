import { matchIdentity } from "./identity"
import { DAY_IN_MS, toMillis } from "./instant"
import type { Refusal, RefusalCode } from "./refusals"
import type { AffiliateIdentity, AttributionSettings, BuyerIdentity, Touchpoint } from "./types"

interface Circumstances {
  settings: AttributionSettings
  buyer: BuyerIdentity
  affiliates: readonly AffiliateIdentity[]
  placed_at: string
}

function refuseTouchpoint(touchpoint: Touchpoint, code: RefusalCode, message: string): Refusal {
  return {
    code,
    message,
    referral_code: touchpoint.code,
    affiliate_id: touchpoint.affiliate_id,
    touched_at: touchpoint.touched_at,
  }
}

function refusalOfTime(touchpoint: Touchpoint, { settings, placed_at }: Circumstances): Refusal | null {
  const placed = toMillis(placed_at)
  const touched = toMillis(touchpoint.touched_at)
  if (touched > placed) {
    return refuseTouchpoint(touchpoint, "after_placement", "The touch is later than the order and cannot have led to it.")
  }
  // A coupon is used in the order itself, so no time passes that a window could limit.
  if (touchpoint.kind === "coupon") {
    return null
  }
  if (placed - touched >= settings.attribution_window_days * DAY_IN_MS) {
    const message = `The touch is older than the window of ${settings.attribution_window_days} days.`
    return refuseTouchpoint(touchpoint, "expired_window", message)
  }
  if (touchpoint.token_expires_at !== null && placed >= toMillis(touchpoint.token_expires_at)) {
    return refuseTouchpoint(touchpoint, "expired_window", "The click's token had expired when the order was placed.")
  }
  return null
}

/**
 * Why this touchpoint may not earn, or null. One reason is enough, so the first of these is given: affiliate, code,
 * time, self-referral.
 */
export function refusalOf(touchpoint: Touchpoint, circumstances: Circumstances): Refusal | null {
  if (touchpoint.affiliate_status !== "active") {
    const message = `The affiliate is ${touchpoint.affiliate_status}, and only active affiliates earn on new orders.`
    return refuseTouchpoint(touchpoint, "affiliate_not_active", message)
  }
  if (!touchpoint.code_is_active) {
    return refuseTouchpoint(touchpoint, "code_not_active", `The code ${touchpoint.code} is switched off.`)
  }
  const refusal = refusalOfTime(touchpoint, circumstances)
  if (refusal || circumstances.settings.self_referral !== "refuse") {
    return refusal
  }
  const affiliate = circumstances.affiliates.find(({ affiliate_id }) => affiliate_id === touchpoint.affiliate_id)
  if (affiliate && matchIdentity(circumstances.buyer, affiliate) === "same") {
    return refuseTouchpoint(touchpoint, "self_referral", "The buyer is the affiliate itself or a member of its organisation.")
  }
  return null
}
