/**
 * What a commission rule is, as plain data. Amounts and rates are exact decimal strings: `rate` "0.0875" is 8.75 %
 * for percent and tiered rules and an amount in major units for flat ones.
 */

/** Scopes in the order in which they win: the first that matches a line decides it. */
export const RULE_SCOPES = ["product", "category", "affiliate", "org", "channel", "global"] as const
export type RuleScope = (typeof RULE_SCOPES)[number]

export const RULE_KINDS = ["percent", "flat", "tiered"] as const
export type RuleKind = (typeof RULE_KINDS)[number]

/** What a flat amount is paid for: once an order, once a line, or for every unit kept. */
export const FLAT_PER = ["order", "line", "unit"] as const
export type FlatPer = (typeof FLAT_PER)[number]

export const RULE_BASES = ["order_subtotal", "line_total", "gross_margin"] as const
export type RuleBasis = (typeof RULE_BASES)[number]

/** A step of a tiered rule: by quantity or by total (major units), never both in one rule. */
export type RuleTier = { min_qty: string; rate: string } | { min_total: string; rate: string }

/** A commission rule, frozen or live. Dates are ISO 8601 in UTC. */
export interface CommissionRule {
  id: string
  name: string
  scope: RuleScope
  /** The id that the scope refers to; null for `global`. */
  scope_ref_id: string | null
  kind: RuleKind
  /** Percent: a fraction. Flat: major units of `currency_code`. Tiered: null. */
  rate: string | null
  flat_per: FlatPer | null
  /** Lower case, as Medusa writes it. Required for flat, for `min_total` tiers and for a cap. */
  currency_code: string | null
  basis: RuleBasis
  tiers: RuleTier[] | null
  /** Cap in major units, applied once to each group that is calculated together. */
  max_amount: string | null
  effective_at: string
  /** Half-open: the rule no longer applies at this moment. */
  expires_at: string | null
  created_at: string
}

/** A line as rules see it: which scopes could claim it. */
export interface RuleSubject {
  line_id: string
  product_id: string | null
  /** The line's categories with all their ancestors; depth 0 is a root. */
  categories: { id: string; depth: number }[]
}

/** What every line of one conversion shares. */
export interface RuleContext {
  affiliate_id: string
  org_id: string | null
  sales_channel_id: string | null
  currency_code: string
  /** The placement's moment: rules are chosen as of then, whenever the question is asked. */
  at: string
}

export const RULE_LOSS_CODES = [
  "not_effective_yet",
  "expired",
  "other_currency",
  "lower_precedence",
  "superseded",
] as const
export type RuleLossCode = (typeof RULE_LOSS_CODES)[number]

/** Why a rule that was looked at did not win, for people. */
export interface RuleLoss {
  rule_id: string
  rule_name: string
  scope: RuleScope
  code: RuleLossCode
  message: string
}

/** Which rule a line earns by and why. `winner` null: no rule applies. */
export interface RuleDecision {
  line_id: string
  winner: CommissionRule | null
  /** One sentence: why this rule, or that none applies. */
  reason: string
  losers: RuleLoss[]
}
