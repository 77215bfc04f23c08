/** Why a touchpoint, or a whole conversion, earns nobody anything. `no_rule` is said after attribution, by the rules. */
export const REFUSAL_CODES = [
  "affiliate_not_active",
  "code_not_active",
  "after_placement",
  "expired_window",
  "self_referral",
  "binding_off",
  "no_rule",
  "missing_cost",
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** A refusal as it is recorded on the conversion and shown unchanged to managers and affiliates. */
export interface Refusal {
  code: RefusalCode
  /** A sentence for people. It never says who the buyer is: affiliates read it too. */
  message: string
  referral_code: string | null
  affiliate_id: string | null
  /** ISO 8601; null where no touch is meant. */
  touched_at: string | null
}
