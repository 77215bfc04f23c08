import { calculateCommission } from "../rules/commission/calculate"
import type { CommissionLine, CommissionPart, CommissionResult } from "../rules/commission/types"
import { SettlementError } from "./errors"
import type { ConversionFacts, FrozenLine } from "./types"

/** What a commission would be if it stood, on today's facts. */
export interface OpenTargets {
  /** Minor units. */
  total: bigint
  parts: Map<string, CommissionPart>
  missing_cost_line_ids: string[]
  steps: CommissionResult["steps"]
}

const GONE = { kept_quantity: "0", remaining_basis: "0" }

/**
 * Calculates each line's target by its frozen rule. Lines of one rule (by id) are calculated together. A line that the
 * facts no longer know, and every line of a canceled conversion, has nothing left.
 * @throws SettlementError `ambiguous_lines` when a line is named twice, in the facts or among the frozen lines
 * @throws RuleError, MoneyError as calculateCommission does
 */
export function calculateTargets(facts: ConversionFacts, lines: readonly FrozenLine[]): OpenTargets {
  const left = byLine(facts.canceled ? [] : facts.lines)
  const groups = new Map<string, FrozenLine[]>()
  for (const line of byLine(lines).values()) {
    groups.set(line.rule.id, [...(groups.get(line.rule.id) ?? []), line])
  }
  const targets: OpenTargets = { total: 0n, parts: new Map(), missing_cost_line_ids: [], steps: [] }
  for (const group of groups.values()) {
    const first = group[0]
    if (first === undefined) {
      continue
    }
    const result = calculateCommission({
      rule: first.rule,
      lines: group.map(({ line_id, unit_cost }): CommissionLine => {
        // Only a line that is gone counts 0: an amount that is missing in a line that is there must stay an error.
        const { kept_quantity, remaining_basis } = left.get(line_id) ?? GONE
        return { line_id, kept_quantity, remaining_basis, unit_cost }
      }),
      currency_code: facts.currency_code,
    })
    targets.total += result.total
    result.parts.forEach((part) => targets.parts.set(part.line_id, part))
    targets.missing_cost_line_ids.push(...result.missing_cost_line_ids)
    targets.steps.push(...result.steps)
  }
  return targets
}

function byLine<T extends { line_id: string }>(lines: readonly T[]): Map<string, T> {
  const found = new Map(lines.map((line) => [line.line_id, line]))
  if (found.size !== lines.length) {
    const ids = lines.map(({ line_id }) => line_id)
    const twice = ids.find((id, i) => ids.indexOf(id) !== i)
    throw new SettlementError("ambiguous_lines", `Line ${twice ?? "?"} is named twice`)
  }
  return found
}
