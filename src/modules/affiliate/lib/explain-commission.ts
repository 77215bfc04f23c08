import type { AttributionStep } from "../domain/attribution/types"
import type { CommissionRule, RuleDecision } from "../domain/rules/types"
import { settle, type SettlementStep } from "../domain/settlement/settle"
import type { ConversionFacts } from "../domain/settlement/types"

export interface ExplainInput {
  facts: ConversionFacts
  attribution: { source: string; reason: string | null; actor_id: string; explanation: AttributionStep[] }
  lines: { line_id: string; title: string | null; rule_snapshot: CommissionRule; unit_cost: string | null; decision: RuleDecision }[]
  standing: "open" | "held" | "denied" | "replaced"
}

/** Why this affiliate, why this rule, why this sum: step by step, from what was recorded. */
export interface CommissionExplanation {
  affiliate: { source: string; decided_by: string; reason: string | null; steps: AttributionStep[] }
  rules: { line_id: string; title: string | null; rule_id: string; rule_name: string; reason: string; losers: RuleDecision["losers"] }[]
  sum: SettlementStep[]
}

/** The sum is reckoned again from the frozen rules and the facts of the last settling, so it cannot differ from what was posted. */
export function explainCommission({ facts, attribution, lines, standing }: ExplainInput): CommissionExplanation {
  const frozen = lines.map(({ line_id, rule_snapshot, unit_cost }) => ({ line_id, rule: rule_snapshot, unit_cost }))
  return {
    affiliate: {
      source: attribution.source,
      decided_by: attribution.actor_id,
      reason: attribution.reason,
      steps: attribution.explanation,
    },
    rules: lines.map(({ line_id, title, rule_snapshot, decision }) => ({
      line_id,
      title,
      rule_id: rule_snapshot.id,
      rule_name: rule_snapshot.name,
      reason: decision.reason,
      losers: decision.losers,
    })),
    sum: settle({ facts, lines: frozen, standing, posted: [] }).steps,
  }
}
