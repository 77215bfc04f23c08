import { minDecimal, sumDecimals, type Decimal } from "../../money/decimal"
import { displayMajorUnits, parseDecimal, toMajorUnits, toMinorUnits } from "../../money/money"
import { toSummedDigits } from "../../money/round"
import { shareOut } from "../../money/share-out"
import { RuleError } from "../errors"
import type { CommissionRule } from "../types"
import { amountOfGroup, type Group } from "./amounts"
import { measureLines, type MeasuredLine } from "./bases"
import type { CalculationStep, CommissionLine, CommissionPart, CommissionResult } from "./types"

export interface CalculateCommissionInput {
  rule: CommissionRule
  /** The lines of one conversion that this rule won. */
  lines: readonly CommissionLine[]
  currency_code: string
}

/**
 * What the lines that a rule won earn together.
 *
 * With the bases order_subtotal and gross_margin all lines are one group; with line_total each line is a group. Tier,
 * flat per order and cap count once for a group. A group is rounded once, half-up to the minor unit, then shared out
 * over its lines by largest remainder: in proportion to their basis, or with flat per line and per unit to what each
 * brought in (two lines at 5.00 each get 5.00 each, whatever they cost).
 *
 * @throws RuleError `other_currency` for a rule of another currency, `incomplete_rule` for one that validateRule refuses
 * @throws MoneyError `not_a_decimal_string`, `unknown_currency`
 */
export function calculateCommission({ rule, lines, currency_code }: CalculateCommissionInput): CommissionResult {
  if (rule.currency_code !== null && rule.currency_code.toLowerCase() !== currency_code.toLowerCase()) {
    throw new RuleError(
      "other_currency",
      `Rule “${rule.name}” is for ${rule.currency_code.toUpperCase()}, not ${currency_code.toUpperCase()}`
    )
  }
  const measured = measureLines(lines, rule.basis, currency_code)
  const groups = rule.basis === "line_total" ? measured.lines.map((line) => [line]) : [measured.lines]
  const results = groups.map((group_lines) => calculateGroup(rule, group_lines, currency_code))
  const parts = results.flatMap((result) => result.parts)
  return {
    total: parts.reduce((sum, part) => sum + part.amount, 0n),
    parts,
    missing_cost_line_ids: measured.missing_cost_line_ids,
    steps: [...measured.steps, ...results.flatMap((result) => result.steps)],
  }
}

function calculateGroup(
  rule: CommissionRule,
  lines: MeasuredLine[],
  currency_code: string
): { parts: CommissionPart[]; steps: CalculationStep[] } {
  const group: Group = {
    rule,
    lines,
    quantity: sumDecimals(lines.map((line) => line.quantity)),
    basis: toSummedDigits(sumDecimals(lines.map((line) => line.basis))),
    currency_code,
  }
  if (group.basis.isZero()) {
    const parts = lines.map(({ line_id }) => ({ line_id, amount: 0n, basis: "0" }))
    const line_ids = lines.map(({ line_id }) => line_id)
    return { parts, steps: [{ code: "nothing_left", message: "Nothing is left to earn from: 0.", line_ids, amounts: {} }] }
  }
  const earned = amountOfGroup(group)
  const capped = capGroup(group, earned.exact)
  const total = toMinorUnits(capped.amount, currency_code)
  const amounts = shareOut(total, earned.weights)
  const parts = lines.map((line, i) => ({
    line_id: line.line_id,
    amount: amounts[i] ?? 0n,
    basis: line.basis.toFixed(),
  }))
  const closing = [...roundedStep(group, capped.amount, total), ...sharedStep(group, total, amounts)]
  return { parts, steps: [...earned.steps, ...capped.steps, ...closing] }
}

function capGroup(group: Group, exact: Decimal): { amount: Decimal; steps: CalculationStep[] } {
  if (group.rule.max_amount === null) {
    return { amount: exact, steps: [] }
  }
  const cap = parseDecimal(group.rule.max_amount)
  if (exact.lessThanOrEqualTo(cap)) {
    return { amount: exact, steps: [] }
  }
  const message = `Capped at ${displayMajorUnits(cap, group.currency_code)}.`
  const line_ids = group.lines.map(({ line_id }) => line_id)
  const amounts = { amount: exact.toFixed(), cap: cap.toFixed() }
  return { amount: minDecimal(exact, cap), steps: [{ code: "capped", message, line_ids, amounts }] }
}

/** Only where rounding changed something. */
function roundedStep(group: Group, exact: Decimal, total: bigint): CalculationStep[] {
  const rounded = toMajorUnits(total, group.currency_code)
  if (exact.equals(rounded)) {
    return []
  }
  const message = `${displayMajorUnits(exact, group.currency_code)} rounded half-up to ${rounded}.`
  const line_ids = group.lines.map(({ line_id }) => line_id)
  return [{ code: "rounded", message, line_ids, amounts: { exact: exact.toFixed(), amount: rounded } }]
}

/** The sentence lists so many parts; `amounts` holds them all, by line. */
const LISTED_PARTS = 10

function sharedStep(group: Group, total: bigint, amounts: bigint[]): CalculationStep[] {
  if (amounts.length < 2) {
    return []
  }
  const parts = amounts.map((amount) => toMajorUnits(amount, group.currency_code))
  const listed = parts.slice(0, LISTED_PARTS).join(", ") + (parts.length > LISTED_PARTS ? ", …" : "")
  const line_ids = group.lines.map(({ line_id }) => line_id)
  return [
    {
      code: "shared_out",
      message: `${toMajorUnits(total, group.currency_code)} shared over ${parts.length} lines: ${listed}.`,
      line_ids,
      amounts: Object.fromEntries(line_ids.map((line_id, i) => [line_id, parts[i] ?? "0"])),
    },
  ]
}
