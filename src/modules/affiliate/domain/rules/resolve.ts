import { instantOf } from "./instant"
import { inapplicability } from "./prepared-rule"
import { buildRuleIndex, type Candidate, type RuleIndex } from "./rule-index"
import { lossSentence, reasonSentence } from "./sentences"
import type { CommissionRule, RuleContext, RuleDecision, RuleLoss, RuleLossCode, RuleSubject } from "./types"

export interface ResolveRuleInput {
  subject: RuleSubject
  context: RuleContext
  /** Build the index once for many lines; a list is indexed anew at each call. */
  rules: readonly CommissionRule[] | RuleIndex
}

/**
 * Which rule a line earns by, and why every other rule that covers it lost.
 *
 * Precedence, the first that applies wins: product, category (deepest first, ancestors count), affiliate, org, channel,
 * global. Within one scope and depth: the latest `effective_at`, then the latest `created_at`, then the highest id.
 * A rule outside its window, or of another currency, does not apply. Losers come in the order of precedence; rules that
 * refer to something else were not looked at and are not listed.
 * @throws RuleError `bad_instant`
 */
export function resolveRule({ subject, context, rules }: ResolveRuleInput): RuleDecision {
  const index = "candidates" in rules ? rules : buildRuleIndex(rules)
  const candidates = index.candidates(subject, context)
  const at = instantOf(context.at, "The placement")
  const currency_code = context.currency_code.toLowerCase()
  const winner = candidates.find(({ prepared }) => inapplicability(prepared, at, currency_code) === null) ?? null
  const losers = candidates
    .filter((candidate) => candidate !== winner)
    .map((loser) => {
      const code = inapplicability(loser.prepared, at, currency_code) ?? outranked(loser, winner)
      return describeLoss(code, loser, winner, context)
    })
  return {
    line_id: subject.line_id,
    winner: winner?.prepared.rule ?? null,
    reason: reasonSentence(winner, candidates.length, context),
    losers,
  }
}

function outranked(loser: Candidate, winner: Candidate | null): RuleLossCode {
  const same_place = loser.prepared.rule.scope === winner?.prepared.rule.scope && loser.depth === winner.depth
  return same_place ? "superseded" : "lower_precedence"
}

function describeLoss(code: RuleLossCode, loser: Candidate, winner: Candidate | null, context: RuleContext): RuleLoss {
  const { rule } = loser.prepared
  return {
    rule_id: rule.id,
    rule_name: rule.name,
    scope: rule.scope,
    code,
    message: lossSentence(code, loser, winner, context),
  }
}
