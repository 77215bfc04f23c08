import { tierThreshold } from "../../../../modules/affiliate/domain/rules/tiers"
import { RULE_SCOPES, type FlatPer, type RuleBasis, type RuleKind, type RuleScope, type RuleTier } from "../../../../modules/affiliate/domain/rules/types"
import type { Answer, Body } from "../../../lib/contract-types"
import { fractionToPercent, percentToFraction } from "../../../lib/decimal-text"

/** A rule as the API takes it. */
export type RuleDraft = Body<"POST /admin/affiliate-commission-rules">

/** A rule as the API gives it. */
export type Rule = Answer<"GET /admin/affiliate-commission-rules/:id">["affiliate_commission_rule"]

export const TIER_DIMENSIONS = ["min_qty", "min_total"] as const
export type TierDimension = (typeof TIER_DIMENSIONS)[number]

/** A select has no empty value, so "no currency" has a word. */
export const EVERY_CURRENCY = "every"

/** A rule as people enter it: percentages and amounts are what was typed, never numbers. */
export interface RuleValues {
  name: string
  scope: RuleScope
  /** What was picked for each scope, so that looking at another one loses nothing. */
  refs: Record<RuleScope, string>
  kind: RuleKind
  percent: string
  amount: string
  flat_per: FlatPer
  currency_code: string
  basis: RuleBasis
  tier_dimension: TierDimension
  tiers: { from: string; percent: string }[]
  max_amount: string
  /** Null: at once. */
  effective_at: Date | null
  /** Null: no end. */
  expires_at: Date | null
}

const NOTHING_PICKED = Object.fromEntries(RULE_SCOPES.map((scope) => [scope, ""])) as RuleValues["refs"]

export const EMPTY_RULE: RuleValues = {
  name: "",
  scope: "global",
  refs: NOTHING_PICKED,
  kind: "percent",
  percent: "",
  amount: "",
  flat_per: "order",
  currency_code: EVERY_CURRENCY,
  basis: "order_subtotal",
  tier_dimension: "min_qty",
  tiers: [{ from: "1", percent: "" }],
  max_amount: "",
  effective_at: null,
  expires_at: null,
}

/** What was entered as the API takes it. Fields of another kind, left over from changing one's mind, are not sent. */
export function toDraft(values: RuleValues): RuleDraft {
  return {
    name: values.name.trim(),
    scope: values.scope,
    scope_ref_id: values.refs[values.scope] || null,
    kind: values.kind,
    rate: rateOf(values),
    flat_per: values.kind === "flat" ? values.flat_per : null,
    currency_code: values.currency_code === EVERY_CURRENCY ? null : values.currency_code,
    basis: values.basis,
    tiers: values.kind === "tiered" ? values.tiers.map((tier) => toTier(tier, values.tier_dimension)) : null,
    max_amount: values.max_amount.trim() || null,
    ...(values.effective_at ? { effective_at: values.effective_at.toISOString() } : {}),
    expires_at: values.expires_at?.toISOString() ?? null,
  }
}

/** The same rule to be entered again from a later moment on: what supersedes it begins as its copy. */
export function toValues(rule: Rule, effective_at: Date | null): RuleValues {
  return {
    ...EMPTY_RULE,
    name: rule.name,
    scope: rule.scope,
    refs: { ...EMPTY_RULE.refs, [rule.scope]: rule.scope_ref_id ?? "" },
    kind: rule.kind,
    percent: rule.kind === "percent" ? fractionToPercent(rule.rate ?? "") : "",
    amount: rule.kind === "flat" ? (rule.rate ?? "") : "",
    flat_per: rule.flat_per ?? EMPTY_RULE.flat_per,
    currency_code: rule.currency_code ?? EVERY_CURRENCY,
    basis: rule.basis,
    tier_dimension: rule.tiers?.some(({ min_total }) => min_total !== undefined) ? "min_total" : "min_qty",
    tiers: rule.tiers?.map((tier) => ({ from: tierThreshold(tier as RuleTier), percent: fractionToPercent(tier.rate) })) ?? EMPTY_RULE.tiers,
    max_amount: rule.max_amount ?? "",
    effective_at,
  }
}

function rateOf({ kind, percent, amount }: RuleValues): string | null {
  const rates: Record<RuleKind, string | null> = { percent: percentToFraction(percent), flat: amount.trim(), tiered: null }
  return rates[kind]
}

const toTier = ({ from, percent }: RuleValues["tiers"][number], dimension: TierDimension): RuleTier =>
  dimension === "min_total"
    ? { min_total: from.trim(), rate: percentToFraction(percent) }
    : { min_qty: from.trim(), rate: percentToFraction(percent) }
