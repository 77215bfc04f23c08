import { instantOf } from "./instant"
import { inapplicability, prepareRule } from "./prepared-rule"
import { compareCandidates, type Candidate } from "./rule-index"
import { outrankedSentence } from "./sentences"
import type { CommissionRule, RuleLoss, RuleScope, RuleSubject } from "./types"

/** Scopes that a product alone does not decide: their rules apply to what some people, or some channels, sell. */
export const SELLER_SCOPES = ["affiliate", "org", "channel"] as const satisfies readonly RuleScope[]
export type SellerScope = (typeof SELLER_SCOPES)[number]

/** To which rule another loses. With neither condition it always does. */
export interface LineUpLoss extends RuleLoss {
  /** Only where the affiliate, org or channel of that rule sells. */
  depends_on: SellerScope | null
  /** Only on orders in this currency. */
  currency_code: string | null
}

/** A rule that can claim the product, and the rules before it. */
export interface LinedUpRule {
  rule: CommissionRule
  /** How deep its category is, 0 for a root; null outside categories. */
  depth: number | null
  /** Whether it depends on who sells. */
  depends_on: SellerScope | null
  /** False where it loses on every order. */
  can_win: boolean
  /** In the order of precedence, up to the first to which it always loses: what comes after that decides nothing more. */
  losses: LineUpLoss[]
}

/**
 * The rules that can claim a product at a moment, in the order in which they win, whoever sells it: those of its own and
 * of its categories, of affiliates, orgs and channels, and global ones. What refers to something else is left out.
 * @throws RuleError `bad_instant`
 */
export function lineUpRules({ subject, rules, at }: { subject: RuleSubject; rules: readonly CommissionRule[]; at: string }): LinedUpRule[] {
  const moment = instantOf(at, "The moment")
  const candidates = rules
    .flatMap((rule) => candidateOf(rule, subject))
    .filter(({ prepared }) => inapplicability(prepared, moment, prepared.currency_code ?? "") === null)
    .sort(compareCandidates)
  return candidates.map((candidate, position) => {
    const losses = lossesOf(candidate, candidates.slice(0, position))
    return {
      rule: candidate.prepared.rule,
      depth: candidate.prepared.rule.scope === "category" ? candidate.depth : null,
      depends_on: sellerScope(candidate),
      can_win: !losses.some(isCertain),
      losses,
    }
  })
}

function candidateOf(rule: CommissionRule, { product_id, categories }: RuleSubject): Candidate[] {
  const prepared = prepareRule(rule)
  if (rule.scope === "category") {
    return categories.filter(({ id }) => id === rule.scope_ref_id).map(({ depth }) => ({ prepared, depth }))
  }
  return rule.scope === "product" && rule.scope_ref_id !== product_id ? [] : [{ prepared, depth: 0 }]
}

function lossesOf(loser: Candidate, ahead: readonly Candidate[]): LineUpLoss[] {
  const met = ahead.filter((winner) => canMeet(loser, winner)).map((winner) => lossTo(loser, winner))
  const certain = met.findIndex(isCertain)
  return certain < 0 ? met : met.slice(0, certain + 1)
}

const isCertain = (loss: LineUpLoss) => loss.depends_on === null && loss.currency_code === null

/** Two people's own rules never meet, nor do two currencies'. */
function canMeet(loser: Candidate, winner: Candidate): boolean {
  const sellersMeet = sellerScope(loser) === null || loser.prepared.rule.scope !== winner.prepared.rule.scope || sameReference(loser, winner)
  const [own, other] = [loser.prepared.currency_code, winner.prepared.currency_code]
  return sellersMeet && (own === null || other === null || own === other)
}

function lossTo(loser: Candidate, winner: Candidate): LineUpLoss {
  const { rule } = winner.prepared
  const code = sameReference(loser, winner) ? "superseded" : "lower_precedence"
  return {
    rule_id: rule.id,
    rule_name: rule.name,
    scope: rule.scope,
    code,
    message: outrankedSentence(code, loser, winner),
    depends_on: sameReference(loser, winner) ? null : sellerScope(winner),
    currency_code: loser.prepared.currency_code === null ? winner.prepared.currency_code : null,
  }
}

const sameReference = (a: Candidate, b: Candidate) =>
  a.prepared.rule.scope === b.prepared.rule.scope && a.prepared.rule.scope_ref_id === b.prepared.rule.scope_ref_id

const sellerScope = ({ prepared }: Candidate): SellerScope | null => SELLER_SCOPES.find((scope) => scope === prepared.rule.scope) ?? null
