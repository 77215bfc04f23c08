import type { Candidate } from "./rule-index"
import type { RuleContext, RuleLossCode, RuleScope } from "./types"

/** How a scope is called at the beginning of a sentence. */
const SCOPE_LABELS: Record<RuleScope, string> = {
  product: "Product",
  category: "Category",
  affiliate: "Affiliate",
  org: "Org",
  channel: "Channel",
  global: "Global",
}

/** “Category rule “Shoes 12 %”” */
export function nameRule({ prepared }: Candidate): string {
  return `${SCOPE_LABELS[prepared.rule.scope]} rule “${prepared.rule.name}”`
}

/** The same within a sentence. */
function nameRuleInside(candidate: Candidate): string {
  const name = nameRule(candidate)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** Why a rule lost, to the winner or by itself. */
export function lossSentence(
  code: RuleLossCode,
  loser: Candidate,
  winner: Candidate | null,
  context: RuleContext
): string {
  const name = nameRule(loser)
  const { rule } = loser.prepared
  switch (code) {
    case "not_effective_yet":
      return `${name} takes effect only at ${rule.effective_at}, after the placement at ${context.at}.`
    case "expired":
      return `${name} ended at ${rule.expires_at ?? "?"}; the placement was at ${context.at}.`
    case "other_currency":
      return `${name} is for ${rule.currency_code?.toUpperCase() ?? "?"}; this conversion is in ${context.currency_code.toUpperCase()}.`
    case "lower_precedence":
    case "superseded":
      return outrankedSentence(code, loser, winner)
  }
}

/** Why a rule that applies lost to another that does. */
export function outrankedSentence(code: "lower_precedence" | "superseded", loser: Candidate, winner: Candidate | null): string {
  const name = nameRule(loser)
  if (code === "superseded") {
    return `${name} was superseded by “${winner?.prepared.rule.name ?? "?"}”, ${supersededBy(loser, winner)}.`
  }
  return winner?.prepared.rule.scope === loser.prepared.rule.scope
    ? `${name} is on a higher category than ${nameRuleInside(winner)}.`
    : `${name} is less specific than ${winner ? nameRuleInside(winner) : "another"}.`
}

function supersededBy(loser: Candidate, winner: Candidate | null): string {
  if (winner && winner.prepared.effective_at !== loser.prepared.effective_at) {
    return `which took effect later, at ${winner.prepared.rule.effective_at}`
  }
  if (winner && winner.prepared.created_at !== loser.prepared.created_at) {
    return `which took effect at the same time and was created later, at ${winner.prepared.rule.created_at}`
  }
  return "which has the same dates and the higher id"
}

/** Why the winner won, or that nothing applies. `looked_at` counts the winner too. */
export function reasonSentence(winner: Candidate | null, looked_at: number, context: RuleContext): string {
  if (winner === null) {
    return looked_at === 0
      ? "No commission rule covers this line: there is none for its product, its categories, the affiliate, the org, the channel, nor a global one."
      : `No commission rule applies: of ${looked_at} that cover this line, none is in effect for ${context.currency_code.toUpperCase()} at ${context.at}.`
  }
  return looked_at === 1
    ? `${nameRule(winner)} is the only rule that covers this line.`
    : `${nameRule(winner)} is the first that applies, of ${looked_at} rules that cover this line.`
}
