import type { AffiliateIdentity, BuyerIdentity } from "../attribution/types"

export const FRAUD_SIGNAL_KEYS = [
  "conversion_too_fast",
  "conversion_too_stale",
  "ip_correlation",
  "self_referral",
  "click_velocity",
  "conversion_velocity",
] as const
export type FraudSignalKey = (typeof FRAUD_SIGNAL_KEYS)[number]

/**
 * What is known of an attributed conversion. Null is unknown, and nothing unknown fires. Addresses of machines come
 * only as HMAC, so they can be compared and nothing else.
 */
export interface FraudContext {
  /** ISO 8601. */
  placed_at: string
  /**
   * The attributed click's moment; null where the attribution rests on a typed code, a coupon or a person's word. How long
   * before the order a code was typed says nothing of the shopper: see `conversion-too-fast.ts`.
   */
  clicked_at: string | null
  buyer: BuyerIdentity
  /** The attributed affiliate and no other: buying through somebody else's link is not self-referral. */
  affiliate: AffiliateIdentity
  buyer_ip_hmac: string | null
  click_ip_hmac: string | null
  affiliate_last_login_ip_hmac: string | null
  /** Clicks from the address that clicked, in one hour. */
  clicks_last_hour: number | null
  /** The affiliate's conversions in the 24 hours before this one, this one not counted. */
  conversions_last_day: number | null
  /** The affiliate's conversions in the 30 days before those 24 hours. */
  conversions_before: number | null
}

/** What one signal sees. */
export interface SignalMeasure {
  /** What is compared with the threshold, a whole number in the signal's unit; null when it is unknown or does not apply. */
  value: number | null
  /** A sentence for the person who reviews. */
  detail: string
}

/** What one signal says. */
export interface SignalVerdict extends SignalMeasure {
  fired: boolean
}

/** One way of noticing that something may be wrong. Pure: facts in, measure out, and a comparison. */
export interface FraudSignal {
  readonly key: FraudSignalKey
  readonly label: string
  /** What the threshold counts, and from which side it fires. */
  readonly threshold_meaning: string
  /** Thresholds and weights are whole numbers. */
  readonly default_threshold: number
  readonly max_threshold: number
  /** Points, 0 to 100, that the signal adds to the score when it fires. */
  readonly default_weight: number
  /** The threshold is only for the sentence. @throws where a fact is malformed: the assessment counts that as fired */
  measure(context: FraudContext, threshold: number): SignalMeasure
  /** The one comparison of a value with a threshold: for a new order, and for one that was measured long ago. */
  fires(value: number, threshold: number): boolean
}

export interface FraudSignalSettings {
  threshold: number
  /** 0 switches the signal off. */
  weight: number
}

/** What a sales channel decides. */
export interface FraudSettings {
  /** From this score on a commission is held for review; 0 holds every one. */
  threshold: number
  signals: Record<FraudSignalKey, FraudSignalSettings>
}

/** What one layer of settings says; what it does not say is inherited. */
export interface FraudSettingsOverrides {
  threshold?: number
  signals?: Partial<Record<FraudSignalKey, Partial<FraudSignalSettings>>>
}

/** One signal's part in an assessment. `error`: it could not be evaluated and counts as fired. */
export interface AssessedSignal {
  key: FraudSignalKey
  fired: boolean
  threshold: number
  weight: number
  /** The weight where it fired, else 0. */
  score: number
  value: number | null
  detail: string
  error?: string
}

/** Kept on the commission and in the audit table as it was made. */
export interface FraudAssessment {
  score: number
  threshold: number
  held: boolean
  signals: AssessedSignal[]
}
