import { calculateCommission } from "./commission/calculate"
import type { CalculationStep } from "./commission/types"
import { resolveRule } from "./resolve"
import { buildRuleIndex } from "./rule-index"
import type { CommissionRule, RuleContext, RuleDecision, RuleSubject } from "./types"

/** A line of an order that has not happened. `amount` is the line's total after discounts, before tax, in major units. */
export interface PreviewLine extends RuleSubject {
  quantity: string
  amount: string
  unit_cost: string | null
}

export interface PreviewedLine extends RuleDecision {
  /** Minor units. */
  amount: bigint
  /** The money that the rule was applied to, major units. */
  basis: string
}

export interface CommissionPreview {
  lines: PreviewedLine[]
  /** One for each rule that won a line: the sum step by step. */
  sums: { rule_id: string; rule_name: string; total: bigint; steps: CalculationStep[] }[]
  total: bigint
  /** Lines whose margin cannot be told: a real order's commission would be held for them. */
  missing_cost_line_ids: string[]
}

/**
 * What an order would earn: the same choice of rules and the same sums as for a real one.
 * @throws RuleError, MoneyError as resolveRule and calculateCommission do.
 */
export function previewCommission(input: {
  lines: readonly PreviewLine[]
  context: RuleContext
  rules: readonly CommissionRule[]
}): CommissionPreview {
  const index = buildRuleIndex(input.rules)
  const decided = input.lines.map((line) => ({ line, decision: resolveRule({ subject: line, context: input.context, rules: index }) }))
  const winners = new Map(decided.flatMap(({ decision }) => (decision.winner ? [[decision.winner.id, decision.winner] as const] : [])))
  const results = [...winners.values()].map((rule) => {
    const won = decided.filter(({ decision }) => decision.winner?.id === rule.id).map(({ line }) => asCommissionLine(line))
    return { rule, ...calculateCommission({ rule, lines: won, currency_code: input.context.currency_code }) }
  })
  const parts = new Map(results.flatMap((result) => result.parts).map((part) => [part.line_id, part]))
  return {
    lines: decided.map(({ line, decision }) => {
      const part = parts.get(line.line_id)
      return { ...decision, amount: part?.amount ?? 0n, basis: part?.basis ?? "0" }
    }),
    sums: results.map(({ rule, total, steps }) => ({ rule_id: rule.id, rule_name: rule.name, total, steps })),
    total: results.reduce((sum, result) => sum + result.total, 0n),
    missing_cost_line_ids: results.flatMap((result) => result.missing_cost_line_ids),
  }
}

const asCommissionLine = (line: PreviewLine) => ({
  line_id: line.line_id,
  kept_quantity: line.quantity,
  remaining_basis: line.amount,
  unit_cost: line.unit_cost,
})
