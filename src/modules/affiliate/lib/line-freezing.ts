import { generateEntityId } from "@medusajs/framework/utils"
import type { Refusal } from "../domain/attribution/refusals"
import { resolveRule } from "../domain/rules/resolve"
import { buildRuleIndex } from "../domain/rules/rule-index"
import type { RuleContext } from "../domain/rules/types"
import type { ConversionLine } from "./conversion-reading"
import type { PlanInput } from "./settlement-types"
import type { ActiveAttribution, CommissionRow, LineRecord } from "./settlement-records"

/** A frozen line before it is known which commission it belongs to. */
export type FrozenLineRecord = Omit<LineRecord, "commission_id">

export interface FreezeResult {
  lines: FrozenLineRecord[]
  /** Lines that no rule pays. */
  unruled_line_ids: string[]
  /** Lines that need a unit cost that nobody knows. */
  missing_cost: ConversionLine[]
  refusals: Refusal[]
}

/**
 * Freezes the lines that were never seen before: the rule of the placement's moment and the unit cost of now. That no
 * rule pays for a line is frozen too: a category that its product enters later would otherwise pay old orders.
 */
export function freezeLines(
  input: PlanInput,
  attribution: ActiveAttribution,
  current: CommissionRow | null
): FreezeResult {
  const { reading, state } = input
  const context: RuleContext = {
    affiliate_id: attribution.affiliate_id,
    org_id: attribution.org_id,
    sales_channel_id: reading.sales_channel_id,
    currency_code: reading.currency_code,
    at: reading.placed_at,
  }
  const index = buildRuleIndex(state.rules)
  const result: FreezeResult = { lines: [], unruled_line_ids: [], missing_cost: [], refusals: [] }
  for (const line of linesToFreeze(input, attribution, current)) {
    const decision = resolveRule({ subject: line, context, rules: index })
    const rule = decision.winner
    if (!rule) {
      result.unruled_line_ids.push(line.line_id)
      result.refusals.push(refusalOf("no_rule", `“${line.title}”: ${decision.reason}`, attribution))
      continue
    }
    const costMissing = rule.basis === "gross_margin" && line.unit_cost === null
    if (costMissing) {
      result.missing_cost.push(line)
      result.refusals.push(refusalOf("missing_cost", missingCostSentence(line), attribution))
    }
    // An open commission cannot go back to being held: a later line waits, unfrozen, until its cost is known.
    if (!costMissing || current === null || current.status === "pending_review") {
      result.lines.push(frozen(line, rule, decision))
    }
  }
  return result
}

/** New lines; and where a person asks for it, those whose cost was missing. */
function linesToFreeze(
  { reading, refresh_costs }: PlanInput,
  { unruled_line_ids }: ActiveAttribution,
  current: CommissionRow | null
): ConversionLine[] {
  const known = new Map((current?.lines ?? []).map((line) => [line.line_id, line]))
  return reading.lines.filter((line) => {
    const seen = known.get(line.line_id)
    if (unruled_line_ids.includes(line.line_id)) {
      return false
    }
    return !seen || (refresh_costs === true && seen.rule.basis === "gross_margin" && seen.unit_cost === null)
  })
}

/** What is said of a line whose cost nobody knows, naming the variant that needs one. */
export function missingCostSentence(line: Pick<ConversionLine, "title" | "variant_id">): string {
  return `“${line.title}” earns by margin, and the unit cost of variant ${line.variant_id ?? "(none)"} is missing.`
}

function frozen(line: ConversionLine, rule: LineRecord["rule_snapshot"], decision: LineRecord["decision"]): FrozenLineRecord {
  return {
    id: generateEntityId(undefined, "affcoml"),
    line_id: line.line_id,
    product_id: line.product_id,
    variant_id: line.variant_id,
    title: line.title,
    rule_id: rule.id,
    rule_snapshot: rule,
    unit_cost: rule.basis === "gross_margin" ? line.unit_cost : null,
    decision,
  }
}

const refusalOf = (code: Refusal["code"], message: string, attribution: ActiveAttribution): Refusal => ({
  code,
  message,
  referral_code: null,
  affiliate_id: attribution.affiliate_id,
  touched_at: null,
})
