import { bindingAt } from "./binding"
import { refusalOf, refusalOfBinding } from "./check"
import { rankTouchpoints } from "./rank"
import type { Refusal } from "./refusals"
import type {
  AffiliateIdentity,
  AttributionResult,
  AttributionSettings,
  AttributionStep,
  BuyerIdentity,
  CandidateKind,
  ClickFacts,
  CustomerBinding,
  StepOutcome,
  Touchpoint,
} from "./types"

export interface AttributionInput {
  touchpoints: readonly Touchpoint[]
  /** To whom the customer is, or was, bound: ended and expired bindings too. */
  bindings: readonly CustomerBinding[]
  settings: AttributionSettings
  buyer: BuyerIdentity
  /** Identities of the affiliates among the candidates. One that is absent matches no buyer. */
  affiliates: readonly AffiliateIdentity[]
  /** The order's moment, ISO 8601. */
  placed_at: string
}

/** What touchpoints and bindings have in common: somebody who may have brought the order. */
interface Candidate {
  kind: CandidateKind
  referral_code_id: string | null
  code: string | null
  affiliate_id: string
  touched_at: string
  click: ClickFacts | null
}

/** What trying the candidates has come to so far. */
interface Trial {
  winner: Candidate | null
  refusals: Refusal[]
  steps: AttributionStep[]
}

/**
 * Decides which affiliate brought an order. Touchpoints are tried in the order of `rankTouchpoints`, and after them the
 * affiliate to whom the customer was bound at the order's moment: who brings a customer again earns that order. The
 * first that nothing speaks against wins, and every one refused before it is recorded. Those after it are not judged,
 * only listed as outranked.
 * @throws RangeError when a moment is not ISO 8601
 */
export function attribute(input: AttributionInput): AttributionResult {
  const { settings } = input
  const trial: Trial = { winner: null, refusals: [], steps: [] }
  for (const touchpoint of rankTouchpoints(input.touchpoints, settings)) {
    tryCandidate(trial, touchpoint, () => refusalOf(touchpoint, input), winningSentence(touchpoint, settings))
  }
  const binding = bindingAt(input.bindings, input.placed_at)
  if (binding) {
    tryCandidate(trial, asCandidate(binding), () => refusalOfBinding(binding, input), boundSentence(binding))
  }
  const { winner, refusals, steps } = trial
  return {
    attribution: winner && {
      affiliate_id: winner.affiliate_id,
      referral_code_id: winner.referral_code_id,
      source: winner.kind,
      model: winner.kind === "customer" ? null : settings.attribution_model,
      touched_at: winner.touched_at,
      click: winner.click,
      steps,
    },
    refusals,
  }
}

function tryCandidate(trial: Trial, candidate: Candidate, judge: () => Refusal | null, winning: string): void {
  if (trial.winner) {
    trial.steps.push(step(candidate, "outranked", `${trial.winner.code} came first.`))
    return
  }
  const refusal = judge()
  if (refusal) {
    trial.refusals.push(refusal)
    trial.steps.push(step(candidate, "refused", refusal.message))
    return
  }
  trial.winner = candidate
  trial.steps.push(step(candidate, "won", winning))
}

function step(candidate: Candidate, outcome: StepOutcome, message: string): AttributionStep {
  return {
    kind: candidate.kind,
    referral_code: candidate.code,
    affiliate_id: candidate.affiliate_id,
    touched_at: candidate.touched_at,
    outcome,
    message,
  }
}

const asCandidate = ({ referral_code_id, code, affiliate_id, bound_at }: CustomerBinding): Candidate => ({
  kind: "customer",
  referral_code_id,
  code,
  affiliate_id,
  touched_at: bound_at,
  click: null,
})

function winningSentence(touchpoint: Touchpoint, settings: AttributionSettings): string {
  const model = settings.attribution_model === "last_click" ? "the last" : "the first"
  if (touchpoint.kind === "coupon" && settings.coupon_has_priority) {
    return `A coupon bound to ${touchpoint.code} was used, and coupons go before clicks.`
  }
  return `${touchpoint.code} is ${model} touch that counts, within ${settings.attribution_window_days} days of the order.`
}

function boundSentence({ bound_at, expires_at }: CustomerBinding): string {
  const until = expires_at === null ? "without an end" : `until ${expires_at}`
  return `No touch counts, and the customer has been bound to the affiliate since ${bound_at}, ${until}.`
}
