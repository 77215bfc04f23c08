import { minDecimal, sumDecimals, ZERO, type Decimal } from "../../money/decimal"
import { displayMajorUnits, parseDecimal } from "../../money/money"
import { RuleError } from "../errors"
import { reachedTier, tierThreshold } from "../tiers"
import type { CommissionRule, FlatPer, RuleKind } from "../types"
import type { MeasuredLine } from "./bases"
import type { CalculationStep } from "./types"

/** Lines that are calculated together, and the numbers that all steps about them need. */
export interface Group {
  rule: CommissionRule
  lines: MeasuredLine[]
  quantity: Decimal
  basis: Decimal
  currency_code: string
}

/** What a group earns before the cap and before rounding. */
export interface GroupAmount {
  exact: Decimal
  /** In which proportion the lines brought it about, in their order. */
  weights: Decimal[]
  steps: CalculationStep[]
}

const AMOUNTS: Record<RuleKind, (group: Group) => GroupAmount> = {
  percent: (group) => applyRate(group, required(group.rule, "rate")),
  flat: applyFlat,
  tiered: applyTiers,
}

/**
 * What a rule of any kind gives for a group, exactly.
 * @throws RuleError `incomplete_rule` for a rule that validateRule would have refused
 */
export function amountOfGroup(group: Group): GroupAmount {
  return AMOUNTS[group.rule.kind](group)
}

function required<K extends "rate" | "flat_per" | "tiers">(rule: CommissionRule, field: K): NonNullable<CommissionRule[K]> {
  const value = rule[field]
  if (value === null) {
    throw new RuleError("incomplete_rule", `Rule “${rule.name}” is ${rule.kind} and has no ${field}`)
  }
  return value
}

/** “8.75 %” for 0.0875 */
function asPercent(rate: Decimal): string {
  return `${rate.times("100").toFixed()} %`
}

/** “1 unit”, “2.5 units” */
function asUnits(quantity: Decimal): string {
  return `${quantity.toFixed()} ${quantity.equals("1") ? "unit" : "units"}`
}

function step(group: Group, code: CalculationStep["code"], message: string, amounts: Record<string, Decimal>): CalculationStep {
  return {
    code,
    message,
    line_ids: group.lines.map(({ line_id }) => line_id),
    amounts: Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount.toFixed()])),
  }
}

function applyRate(group: Group, rate_text: string): GroupAmount {
  const rate = parseDecimal(rate_text)
  const { basis, currency_code } = group
  const exact = basis.times(rate)
  const message = `${asPercent(rate)} of ${displayMajorUnits(basis, currency_code)} = ${displayMajorUnits(exact, currency_code)}.`
  return {
    exact,
    weights: group.lines.map((line) => line.basis),
    steps: [step(group, "rate_applied", message, { rate, basis, amount: exact })],
  }
}

function applyTiers(group: Group): GroupAmount {
  const { quantity, basis, currency_code } = group
  const tier = reachedTier(required(group.rule, "tiers"), { quantity, total: basis })
  const reach = `${asUnits(quantity)} for ${displayMajorUnits(basis, currency_code)}`
  if (tier === null) {
    const message = `No tier is reached with ${reach}: 0.`
    return {
      exact: ZERO,
      weights: group.lines.map(() => ZERO),
      steps: [step(group, "no_tier_reached", message, { quantity, basis })],
    }
  }
  const threshold = parseDecimal(tierThreshold(tier))
  const from = "min_total" in tier ? displayMajorUnits(threshold, currency_code) : asUnits(threshold)
  const message = `The tier from ${from} is reached with ${reach}: ${asPercent(parseDecimal(tier.rate))}.`
  const applied = applyRate(group, tier.rate)
  return { ...applied, steps: [step(group, "tier_reached", message, { threshold, quantity, basis }), ...applied.steps] }
}

/** What one line may earn of a flat amount, before the limit; per order it is the whole. */
const FLAT_SHARE: Record<Exclude<FlatPer, "order">, (amount: Decimal, line: MeasuredLine) => Decimal> = {
  line: (amount) => amount,
  unit: (amount, line) => amount.times(line.quantity),
}

/** A flat amount stays whole while its basis lasts and is never more than it: per order the group's, else the line's. */
function applyFlat(group: Group): GroupAmount {
  const flat_per = required(group.rule, "flat_per")
  const amount = parseDecimal(required(group.rule, "rate"))
  // Lines with nothing left do not earn, so they are not counted either.
  const lines = group.lines.filter((line) => !line.basis.isZero())
  const stated =
    flat_per === "order" ? amount : sumDecimals(lines.map((line) => FLAT_SHARE[flat_per](amount, line)))
  const weights =
    flat_per === "order"
      ? group.lines.map((line) => line.basis)
      : group.lines.map((line) => minDecimal(FLAT_SHARE[flat_per](amount, line), line.basis))
  const exact = flat_per === "order" ? minDecimal(amount, group.basis) : sumDecimals(weights)

  const show = (value: Decimal): string => displayMajorUnits(value, group.currency_code)
  const units = sumDecimals(lines.map((line) => line.quantity))
  const sentences: Record<FlatPer, string> = {
    order: `${show(amount)} for the order.`,
    line: `${show(amount)} for each of ${lines.length} ${lines.length === 1 ? "line" : "lines"} = ${show(stated)}.`,
    unit: `${show(amount)} for each of ${asUnits(units)} = ${show(stated)}.`,
  }
  const steps = [step(group, "flat_applied", sentences[flat_per], { flat: amount, amount: stated })]
  if (exact.lessThan(stated)) {
    const message = `Limited to the money it is paid from: ${show(exact)}.`
    steps.push(step(group, "flat_limited", message, { amount: exact }))
  }
  return { exact, weights, steps }
}
