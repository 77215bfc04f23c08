import type { AffiliateState } from "../states"
import type { Refusal } from "./refusals"

/** How a referral code reached a cart: by a click's signed token, typed in, or through a coupon bound to it. */
export const TOUCHPOINT_KINDS = ["click", "code", "coupon"] as const
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number]

/** What an attribution rests on: a touchpoint, or a manager's decision. */
export const ATTRIBUTION_SOURCES = [...TOUCHPOINT_KINDS, "manual"] as const
export type AttributionSource = (typeof ATTRIBUTION_SOURCES)[number]

export const ATTRIBUTION_MODELS = ["last_click", "first_click"] as const
export type AttributionModel = (typeof ATTRIBUTION_MODELS)[number]

/**
 * What becomes of an affiliate's own purchase: `review` attributes it and leaves it to the fraud guard to hold the
 * commission for a person, `refuse` does not attribute it.
 */
export const SELF_REFERRAL_POLICIES = ["review", "refuse"] as const
export type SelfReferralPolicy = (typeof SELF_REFERRAL_POLICIES)[number]

/** What a sales channel decides about attribution. */
export interface AttributionSettings {
  attribution_model: AttributionModel
  /** Days of 24 hours in which a touch counts; half-open, so at exactly this age it no longer does. */
  attribution_window_days: number
  /** A coupon bound to a code goes before every click and typed code, whenever they were. */
  coupon_has_priority: boolean
  self_referral: SelfReferralPolicy
}

/** A click as it was recorded; copied because clicks expire. */
export interface ClickFacts {
  click_id: string
  /** The address only as HMAC; null where it is unknown. */
  ip_hmac: string | null
  landing_page: string | null
  sub_id: string | null
}

/** One way in which one referral code led to this order. Moments are ISO 8601. */
export interface Touchpoint {
  kind: TouchpointKind
  referral_code_id: string
  code: string
  code_is_active: boolean
  affiliate_id: string
  affiliate_status: AffiliateState
  /** When the shopper clicked or typed; for a coupon, the order's own moment. */
  touched_at: string
  /** When the click's token ends, where one is known: a window that was widened later does not revive it. */
  token_expires_at: string | null
  /** Null unless `kind` is `click`. */
  click: ClickFacts | null
}

/**
 * Who bought, as far as the order says. Addresses as they were written; comparing normalises them. Not the customer's id:
 * an affiliate signs in with an account of its own kind, so which customer it is can only be told by address, and the
 * account's address is among these.
 */
export interface BuyerIdentity {
  /** Billing, account and payment address; unknown ones are left out. */
  emails: readonly string[]
}

/** Who an affiliate is: its own address, and those of its organisation's members and other affiliates. */
export interface AffiliateIdentity {
  affiliate_id: string
  emails: readonly string[]
}

export const STEP_OUTCOMES = ["won", "refused", "outranked"] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

/** One touchpoint's fate, in the order in which they were tried. */
export interface AttributionStep {
  kind: TouchpointKind
  referral_code: string
  affiliate_id: string
  touched_at: string
  outcome: StepOutcome
  message: string
}

/** Who brought the order, and why. */
export interface Attribution {
  affiliate_id: string
  referral_code_id: string
  source: TouchpointKind
  model: AttributionModel
  touched_at: string
  click: ClickFacts | null
  /** Every touchpoint that was looked at, this one included. */
  steps: AttributionStep[]
}

/** `attribution` null: nobody earns, and `refusals` says why each touchpoint does not count (none: there was none). */
export interface AttributionResult {
  attribution: Attribution | null
  refusals: Refusal[]
}
