import { refusalOf } from "./check"
import { rankTouchpoints } from "./rank"
import type { Refusal } from "./refusals"
import type {
  AffiliateIdentity,
  AttributionResult,
  AttributionSettings,
  AttributionStep,
  BuyerIdentity,
  StepOutcome,
  Touchpoint,
} from "./types"

export interface AttributionInput {
  touchpoints: readonly Touchpoint[]
  settings: AttributionSettings
  buyer: BuyerIdentity
  /** Identities of the affiliates among the touchpoints. One that is absent matches no buyer. */
  affiliates: readonly AffiliateIdentity[]
  /** The order's moment, ISO 8601. */
  placed_at: string
}

function step(touchpoint: Touchpoint, outcome: StepOutcome, message: string): AttributionStep {
  return {
    kind: touchpoint.kind,
    referral_code: touchpoint.code,
    affiliate_id: touchpoint.affiliate_id,
    touched_at: touchpoint.touched_at,
    outcome,
    message,
  }
}

function winningSentence(touchpoint: Touchpoint, settings: AttributionSettings): string {
  const model = settings.attribution_model === "last_click" ? "the last" : "the first"
  if (touchpoint.kind === "coupon" && settings.coupon_has_priority) {
    return `A coupon bound to ${touchpoint.code} was used, and coupons go before clicks.`
  }
  return `${touchpoint.code} is ${model} touch that counts, within ${settings.attribution_window_days} days of the order.`
}

/**
 * Decides which affiliate brought an order. Candidates are tried in the order of `rankTouchpoints`; the first that
 * nothing speaks against wins, and every one refused before it is recorded. Those after it are not judged, only
 * listed as outranked.
 * @throws RangeError when a moment is not ISO 8601
 */
export function attribute(input: AttributionInput): AttributionResult {
  const { settings } = input
  const refusals: Refusal[] = []
  const steps: AttributionStep[] = []
  let winner: Touchpoint | null = null
  for (const candidate of rankTouchpoints(input.touchpoints, settings)) {
    if (winner) {
      steps.push(step(candidate, "outranked", `${winner.code} came first.`))
      continue
    }
    const refusal = refusalOf(candidate, input)
    if (refusal) {
      refusals.push(refusal)
      steps.push(step(candidate, "refused", refusal.message))
      continue
    }
    winner = candidate
    steps.push(step(candidate, "won", winningSentence(candidate, settings)))
  }
  return {
    attribution: winner && {
      affiliate_id: winner.affiliate_id,
      referral_code_id: winner.referral_code_id,
      source: winner.kind,
      model: settings.attribution_model,
      touched_at: winner.touched_at,
      click: winner.click,
      steps,
    },
    refusals,
  }
}
