import { toMillis } from "./instant"
import type { AttributionSettings, Touchpoint } from "./types"

/** What wins among touches of the same moment: the more deliberate act. */
const WEIGHT_OF_KIND: Record<Touchpoint["kind"], number> = { coupon: 0, code: 1, click: 2 }

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Touchpoints in the order in which they are tried: coupons first where they have priority; then by the model, the
 * latest or the earliest touch. Ties end, whatever order they came in: coupon before code before click, then by
 * referral code id, then by click id.
 */
export function rankTouchpoints(touchpoints: readonly Touchpoint[], settings: AttributionSettings): Touchpoint[] {
  const direction = settings.attribution_model === "last_click" ? -1 : 1
  const priority = (touchpoint: Touchpoint) => (settings.coupon_has_priority && touchpoint.kind === "coupon" ? 0 : 1)
  return [...touchpoints].sort(
    (a, b) =>
      priority(a) - priority(b) ||
      direction * (toMillis(a.touched_at) - toMillis(b.touched_at)) ||
      WEIGHT_OF_KIND[a.kind] - WEIGHT_OF_KIND[b.kind] ||
      compareText(a.referral_code_id, b.referral_code_id) ||
      compareText(a.click?.click_id ?? "", b.click?.click_id ?? "")
  )
}
