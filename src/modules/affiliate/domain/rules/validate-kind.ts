import { Decimal } from "../money/decimal"
import { fitsCurrency, isDecimalString } from "../money/money"
import type { RuleInput, RuleProblem } from "./rule-input"
import { tierThreshold } from "./tiers"
import { FLAT_PER, type RuleKind, type RuleTier } from "./types"

/** Exact in every sum: 24 working digits, 20 of an amount and 12 of a rate stay below the 60 that are carried. */
const MAX_RATE_DECIMALS = 12
const MAX_TIERS = 50

const RATE_HINT = `a decimal string from 0 to 1 with at most ${MAX_RATE_DECIMALS} decimals, such as "0.0875" for 8.75 %`

const CHECKS: Record<RuleKind, (input: RuleInput) => RuleProblem[]> = {
  percent: percentProblems,
  flat: flatProblems,
  tiered: tieredProblems,
}

/** What only the rule's kind decides: rate, flat_per, tiers and the currency they need. Assumes a known kind. */
export function kindProblems(input: RuleInput): RuleProblem[] {
  const problems = CHECKS[input.kind](input)
  if (input.kind !== "flat" && input.flat_per !== null) {
    problems.push({ field: "flat_per", message: `flat_per belongs to flat rules; this one is ${input.kind}.` })
  }
  if (input.kind !== "tiered" && input.tiers !== null) {
    problems.push({ field: "tiers", message: `tiers belong to tiered rules; this one is ${input.kind}.` })
  }
  return problems
}

function isFraction(rate: unknown): boolean {
  if (!isDecimalString(rate)) {
    return false
  }
  const value = new Decimal(rate)
  return value.greaterThanOrEqualTo("0") && value.lessThanOrEqualTo("1") && value.decimalPlaces() <= MAX_RATE_DECIMALS
}

function isAmount(amount: unknown, currency_code: string): boolean {
  return isDecimalString(amount) && new Decimal(amount).greaterThanOrEqualTo("0") && fitsCurrency(amount, currency_code)
}

function percentProblems({ rate }: RuleInput): RuleProblem[] {
  return isFraction(rate) ? [] : [{ field: "rate", message: `The rate of a percent rule is ${RATE_HINT}.` }]
}

function flatProblems({ rate, flat_per, currency_code, basis }: RuleInput): RuleProblem[] {
  const problems: RuleProblem[] = []
  if (currency_code === null) {
    problems.push({ field: "currency_code", message: "A flat rule pays an amount: it needs a currency_code." })
  } else if (!isAmount(rate, currency_code)) {
    const currency = currency_code.toUpperCase()
    problems.push({
      field: "rate",
      message: `The rate of a flat rule is an amount, not below 0, with no more digits than ${currency} has.`,
    })
  }
  if (flat_per === null || !FLAT_PER.includes(flat_per)) {
    problems.push({ field: "flat_per", message: `A flat rule needs flat_per: one of ${FLAT_PER.join(", ")}.` })
  }
  if (flat_per === "order" && basis === "line_total") {
    problems.push({
      field: "flat_per",
      message: "flat_per order with the basis line_total would be paid for every line: use flat_per line, or order_subtotal.",
    })
  }
  return problems
}

function tieredProblems({ rate, tiers, currency_code }: RuleInput): RuleProblem[] {
  const problems: RuleProblem[] = []
  if (rate !== null) {
    problems.push({ field: "rate", message: "The rates of a tiered rule are in its tiers: rate must be null." })
  }
  if (!Array.isArray(tiers) || tiers.length === 0 || tiers.length > MAX_TIERS) {
    return [...problems, { field: "tiers", message: `A tiered rule needs 1 to ${MAX_TIERS} tiers.` }]
  }
  const by_total = tiers.filter((tier) => "min_total" in tier).length
  const by_quantity = tiers.filter((tier) => "min_qty" in tier).length
  const one_dimension = by_total === 0 ? by_quantity === tiers.length : by_quantity === 0 && by_total === tiers.length
  if (!one_dimension) {
    return [...problems, { field: "tiers", message: "All tiers count by min_qty, or all by min_total, never both." }]
  }
  if (by_total > 0 && currency_code === null) {
    return [...problems, { field: "currency_code", message: "min_total is an amount: the rule needs a currency_code." }]
  }
  return [...problems, ...tiers.flatMap((tier, i) => tierProblems(tier, tiers[i - 1], i, currency_code))]
}

function tierProblems(
  tier: RuleTier,
  previous: RuleTier | undefined,
  position: number,
  currency_code: string | null
): RuleProblem[] {
  const problems: RuleProblem[] = []
  const dimension = "min_total" in tier ? "min_total" : "min_qty"
  const field = `tiers.${position}.${dimension}`
  const threshold = tierThreshold(tier)
  if (!isFraction(tier.rate)) {
    problems.push({ field: `tiers.${position}.rate`, message: `The rate of a tier is ${RATE_HINT}.` })
  }
  if (!isDecimalString(threshold) || new Decimal(threshold).lessThan("0")) {
    return [...problems, { field, message: `${dimension} must be a decimal string, not below 0.` }]
  }
  if (dimension === "min_total" && currency_code !== null && !fitsCurrency(threshold, currency_code)) {
    problems.push({ field, message: `min_total has more digits than ${currency_code.toUpperCase()} has.` })
  }
  const before = previous && tierThreshold(previous)
  if (isDecimalString(before) && new Decimal(threshold).lessThanOrEqualTo(before)) {
    problems.push({ field, message: `Tiers rise: ${threshold} must be above the ${before} of the tier before it.` })
  }
  return problems
}
