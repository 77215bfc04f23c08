import { calculateTargets, type OpenTargets } from "../settlement/targets"
import type { ConversionFacts, FrozenLine } from "../settlement/types"
import { buildRuleIndex, type RuleIndex } from "../rules/rule-index"
import type { CommissionRule, RuleContext, RuleSubject } from "../rules/types"

/** A line of an order of the past. `rule` is the one it was frozen with; null: no rule paid for it. */
export interface BacktestLine extends RuleSubject {
  rule: CommissionRule | null
  /** Major units, as it was frozen; only gross_margin reads it. */
  unit_cost: string | null
  /** What it costs today: for a rule that the line was not frozen with. */
  cost_today: string | null
}

export interface BacktestOrder {
  context: RuleContext
  facts: ConversionFacts
  lines: readonly BacktestLine[]
}

/** A rule that is not written down, and the one that it would replace. */
export interface BacktestDraft {
  draft: CommissionRule
  supersedes_rule_id: string | null
}

/** Minor units. */
export interface BacktestResult {
  before: bigint
  after: bigint
  /** Lines that would have earned another amount. */
  lines_affected: number
  /** Lines whose margin cannot be told: a real commission would be held for them. */
  lines_without_cost: number
}

/** Which rule each line of an order would have earned by, had the draft been in force when it was placed. */
export type DraftChoice = (line: BacktestLine, context: RuleContext) => CommissionRule | null

/**
 * The choice of rules with a draft among them. In force, the draft would have been the latest of its scope and reference,
 * so it takes the place of the others there, in every currency that it is for. What neither it nor the end of the rule
 * that it replaces touches stays as it was frozen: a category that changed since is not the draft's doing.
 * @param rules all rules that were in force at some moment of the orders
 */
export function chooseWithDraft(rules: readonly CommissionRule[], { draft, supersedes_rule_id }: BacktestDraft): DraftChoice {
  const others = rules.filter(({ id }) => id !== supersedes_rule_id)
  const elsewhere = others.filter((rule) => rule.scope !== draft.scope || rule.scope_ref_id !== draft.scope_ref_id)
  const with_draft = buildRuleIndex([...elsewhere, draft])
  const without_draft = buildRuleIndex(others)
  return (line, context) => {
    const is_for_currency = draft.currency_code === null || draft.currency_code.toLowerCase() === context.currency_code
    const index: RuleIndex = is_for_currency ? with_draft : without_draft
    const winner = index.winner(line, context)
    return winner?.id === draft.id || line.rule?.id === supersedes_rule_id ? winner : line.rule
  }
}

/**
 * What is left of an order, by the rules that it was frozen with and by those of the draft: the same sums as settling's.
 * @throws SettlementError, RuleError, MoneyError as calculateTargets does
 */
export function backtestOrder({ context, facts, lines }: BacktestOrder, choose: DraftChoice): BacktestResult {
  const before = targetsOf(facts, lines, (line) => line.rule)
  const after = targetsOf(facts, lines, (line) => choose(line, context))
  const amountIn = ({ parts }: OpenTargets, line_id: string) => parts.get(line_id)?.amount ?? 0n
  return {
    before: before.total,
    after: after.total,
    lines_affected: lines.filter(({ line_id }) => amountIn(before, line_id) !== amountIn(after, line_id)).length,
    lines_without_cost: after.missing_cost_line_ids.length,
  }
}

function targetsOf(facts: ConversionFacts, lines: readonly BacktestLine[], ruleOf: (line: BacktestLine) => CommissionRule | null) {
  const ruled = lines.flatMap((line): FrozenLine[] => {
    const rule = ruleOf(line)
    const unit_cost = rule?.id === line.rule?.id ? line.unit_cost : (line.unit_cost ?? line.cost_today)
    return rule ? [{ line_id: line.line_id, unit_cost, rule }] : []
  })
  return calculateTargets(facts, ruled)
}
