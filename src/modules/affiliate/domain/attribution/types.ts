import type { AffiliateState } from "../states"
import type { Refusal } from "./refusals"

/** How a referral code reached a cart: by a click's signed token, typed in, or through a coupon bound to it. */
export const TOUCHPOINT_KINDS = ["click", "code", "coupon"] as const
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number]

/** What may bring an order: a touchpoint, or else that its customer is bound to an affiliate. */
export const CANDIDATE_KINDS = [...TOUCHPOINT_KINDS, "customer"] as const
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

/** What an attribution rests on: a candidate, or a manager's decision. */
export const ATTRIBUTION_SOURCES = [...CANDIDATE_KINDS, "manual"] as const
export type AttributionSource = (typeof ATTRIBUTION_SOURCES)[number]

export const ATTRIBUTION_MODELS = ["last_click", "first_click"] as const
export type AttributionModel = (typeof ATTRIBUTION_MODELS)[number]

/**
 * What becomes of an affiliate's own purchase: `review` attributes it and leaves it to the fraud guard to hold the
 * commission for a person, `refuse` does not attribute it.
 */
export const SELF_REFERRAL_POLICIES = ["review", "refuse"] as const
export type SelfReferralPolicy = (typeof SELF_REFERRAL_POLICIES)[number]

/** How a customer came to be bound: by the touch that brought their first order, or by a manager. */
export const BINDING_SOURCES = [...TOUCHPOINT_KINDS, "manual"] as const
export type BindingSource = (typeof BINDING_SOURCES)[number]

/**
 * Whether customers stay with the affiliate who brought them, and how long: `days` are days of 24 hours from the order
 * that bound them. `off`: orders neither bind nor are attributed by a binding.
 */
export type CustomerBindingPolicy = { mode: "off" } | { mode: "days"; days: number } | { mode: "lifetime" }

/** What a sales channel decides about attribution. */
export interface AttributionSettings {
  attribution_model: AttributionModel
  /** Days of 24 hours in which a touch counts; half-open, so at exactly this age it no longer does. */
  attribution_window_days: number
  /** A coupon bound to a code goes before every click and typed code, whenever they were. */
  coupon_has_priority: boolean
  self_referral: SelfReferralPolicy
  customer_binding: CustomerBindingPolicy
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

/** A customer's standing with an affiliate, with the affiliate as it stands now. Moments are ISO 8601. */
export interface CustomerBinding {
  id: string
  affiliate_id: string
  affiliate_status: AffiliateState
  /** Null where a person bound the customer. */
  referral_code_id: string | null
  code: string | null
  bound_at: string
  /** The first moment at which it no longer holds; null: it holds until it is ended. */
  expires_at: string | null
  ended_at: string | null
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

/** One candidate's fate, in the order in which they were tried. */
export interface AttributionStep {
  kind: CandidateKind
  /** Null for a customer whom a person bound. */
  referral_code: string | null
  affiliate_id: string
  /** For a bound customer, since when. */
  touched_at: string
  outcome: StepOutcome
  message: string
}

/** Who brought the order, and why. */
export interface Attribution {
  affiliate_id: string
  referral_code_id: string | null
  source: CandidateKind
  /** Null for a bound customer: nothing was chosen among touches. */
  model: AttributionModel | null
  touched_at: string
  click: ClickFacts | null
  /** Every candidate that was looked at, this one included. */
  steps: AttributionStep[]
}

/** `attribution` null: nobody earns, and `refusals` says why each touchpoint does not count (none: there was none). */
export interface AttributionResult {
  attribution: Attribution | null
  refusals: Refusal[]
}
