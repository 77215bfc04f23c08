import { instantOf } from "./instant"
import { compareWithinScope, inapplicability, prepareRule, type PreparedRule } from "./prepared-rule"
import { RULE_SCOPES, type CommissionRule, type RuleContext, type RuleScope, type RuleSubject } from "./types"

/** The key of `global` rules, which refer to nothing. */
const EVERYTHING = ""

/** A rule that could claim a line, and how deep its category is (0 outside categories). */
export interface Candidate {
  prepared: PreparedRule
  depth: number
}

/** Rules by what they refer to. Holds no state but the rules it was built from; may be shared between conversions. */
export interface RuleIndex {
  /** The rule that a line earns by, or null: the answer of `resolveRule` without its explanation, for bulk work. */
  winner(subject: RuleSubject, context: RuleContext): CommissionRule | null
  /** All rules whose reference fits the line, in or out of their window, in the order of precedence. */
  candidates(subject: RuleSubject, context: RuleContext): Candidate[]
}

/** Within one scope the deeper category first, then the order within a scope. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    RULE_SCOPES.indexOf(a.prepared.rule.scope) - RULE_SCOPES.indexOf(b.prepared.rule.scope) ||
    b.depth - a.depth ||
    compareWithinScope(a.prepared, b.prepared)
  )
}

type Buckets = ReadonlyMap<RuleScope, ReadonlyMap<string, PreparedRule[]>>

/**
 * Groups rules by (scope, reference), the best first in each group, so that a line looks at the few that name it.
 * @throws RuleError `bad_instant`
 */
export function buildRuleIndex(rules: readonly CommissionRule[]): RuleIndex {
  const buckets = toBuckets(rules)
  return {
    winner: (subject, context) => findWinner(buckets, subject, context),
    candidates: (subject, context) => findCandidates(buckets, subject, context),
  }
}

function toBuckets(rules: readonly CommissionRule[]): Buckets {
  const buckets = new Map<RuleScope, Map<string, PreparedRule[]>>(RULE_SCOPES.map((scope) => [scope, new Map()]))
  for (const rule of rules) {
    const by_ref = buckets.get(rule.scope)
    const ref = rule.scope_ref_id ?? EVERYTHING
    const bucket = by_ref?.get(ref)
    if (bucket) {
      bucket.push(prepareRule(rule))
    } else {
      by_ref?.set(ref, [prepareRule(rule)])
    }
  }
  for (const by_ref of buckets.values()) {
    for (const bucket of by_ref.values()) {
      bucket.sort(compareWithinScope)
    }
  }
  return buckets
}

/** What a line or its conversion is called in a scope other than category; null when it has none. */
function referenceIn(scope: Exclude<RuleScope, "category">, subject: RuleSubject, context: RuleContext): string | null {
  switch (scope) {
    case "product":
      return subject.product_id
    case "affiliate":
      return context.affiliate_id
    case "org":
      return context.org_id
    case "channel":
      return context.sales_channel_id
    case "global":
      return EVERYTHING
  }
}

function firstApplicable(bucket: PreparedRule[] | undefined, at: number, currency_code: string): PreparedRule | null {
  return bucket?.find((rule) => inapplicability(rule, at, currency_code) === null) ?? null
}

function findWinner(buckets: Buckets, subject: RuleSubject, context: RuleContext): CommissionRule | null {
  const at = instantOf(context.at, "The placement")
  const currency_code = context.currency_code.toLowerCase()
  for (const scope of RULE_SCOPES) {
    const by_ref = buckets.get(scope)
    if (by_ref === undefined || by_ref.size === 0) {
      continue
    }
    if (scope !== "category") {
      const reference = referenceIn(scope, subject, context)
      const found = reference === null ? null : firstApplicable(by_ref.get(reference), at, currency_code)
      if (found) {
        return found.rule
      }
      continue
    }
    let best: Candidate | null = null
    for (const category of subject.categories) {
      const prepared = firstApplicable(by_ref.get(category.id), at, currency_code)
      const candidate = prepared && { prepared, depth: category.depth }
      if (candidate && (best === null || compareCandidates(candidate, best) < 0)) {
        best = candidate
      }
    }
    if (best) {
      return best.prepared.rule
    }
  }
  return null
}

function findCandidates(buckets: Buckets, subject: RuleSubject, context: RuleContext): Candidate[] {
  const found = new Map<string, Candidate>()
  const add = (bucket: PreparedRule[] | undefined, depth: number): void => {
    for (const prepared of bucket ?? []) {
      // A category may be listed twice, as a parent of two others.
      found.set(prepared.rule.id, { prepared, depth })
    }
  }
  for (const scope of RULE_SCOPES) {
    if (scope === "category") {
      subject.categories.forEach((category) => add(buckets.get(scope)?.get(category.id), category.depth))
    } else {
      const reference = referenceIn(scope, subject, context)
      add(reference === null ? undefined : buckets.get(scope)?.get(reference), 0)
    }
  }
  return [...found.values()].sort(compareCandidates)
}
