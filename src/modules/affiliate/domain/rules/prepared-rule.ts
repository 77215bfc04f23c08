import { instantOf } from "./instant"
import type { CommissionRule, RuleLossCode } from "./types"

/** A rule with its dates read once, so that a thousand lines do not read them a thousand times. */
export interface PreparedRule {
  rule: CommissionRule
  effective_at: number
  /** Infinity when the rule never expires. */
  expires_at: number
  created_at: number
  /** Lower case; null for every currency. */
  currency_code: string | null
}

/** @throws RuleError `bad_instant` for a date that is none. */
export function prepareRule(rule: CommissionRule): PreparedRule {
  return {
    rule,
    effective_at: instantOf(rule.effective_at, "effective_at"),
    expires_at: rule.expires_at === null ? Infinity : instantOf(rule.expires_at, "expires_at"),
    created_at: instantOf(rule.created_at, "created_at"),
    currency_code: rule.currency_code === null ? null : rule.currency_code.toLowerCase(),
  }
}

/**
 * The order within one scope (and one category depth), the winner first: latest `effective_at`, then latest
 * `created_at`, then the highest id. Total: ids are unique, and being ULIDs the highest is the newest.
 */
export function compareWithinScope(a: PreparedRule, b: PreparedRule): number {
  if (a.effective_at !== b.effective_at) {
    return b.effective_at - a.effective_at
  }
  if (a.created_at !== b.created_at) {
    return b.created_at - a.created_at
  }
  // Compared by code unit, not by locale: the same order on every machine.
  return a.rule.id === b.rule.id ? 0 : a.rule.id > b.rule.id ? -1 : 1
}

/**
 * Why a rule cannot be used at a moment for a currency, or null when it can. The window is half-open: effective_at is
 * the first moment at which it applies, expires_at the first at which it does not.
 * @param at milliseconds since 1970
 * @param currency_code lower case
 */
export function inapplicability(rule: PreparedRule, at: number, currency_code: string): RuleLossCode | null {
  if (at < rule.effective_at) {
    return "not_effective_yet"
  }
  if (at >= rule.expires_at) {
    return "expired"
  }
  if (rule.currency_code !== null && rule.currency_code !== currency_code) {
    return "other_currency"
  }
  return null
}
