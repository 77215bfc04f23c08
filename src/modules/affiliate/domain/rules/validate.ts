import { isKnownCurrency } from "../money/currency"
import { Decimal } from "../money/decimal"
import { fitsCurrency, isDecimalString } from "../money/money"
import { readInstant } from "./instant"
import { nameProblems, type RuleInput, type RuleProblem } from "./rule-input"
import { RULE_BASES, RULE_KINDS, RULE_SCOPES } from "./types"
import { kindProblems } from "./validate-kind"

/**
 * Every reason why a rule cannot be accepted; [] when it can. Checks at run time too, so that a body from outside may
 * be passed once its keys are known.
 *
 * Decided: a rate of 0 is legal (a product that earns nothing); a percent or tiered rule may name a currency, and then
 * applies to it alone; flat on gross_margin is legal (the amount is limited by the margin); flat per order on
 * line_total is not, because it would be paid once for every line; a cap must be above 0.
 */
export function validateRule(input: RuleInput): RuleProblem[] {
  const problems = [...identityProblems(input), ...windowProblems(input), ...currencyProblems(input)]
  // What follows compares by kind and currency: without them it would only repeat the same mistake.
  if (problems.some(({ field }) => field === "kind" || field === "currency_code")) {
    return problems
  }
  return [...problems, ...kindProblems(input), ...capProblems(input)]
}

function identityProblems(input: RuleInput): RuleProblem[] {
  const problems = nameProblems(input.name)
  for (const [field, allowed] of [["scope", RULE_SCOPES], ["kind", RULE_KINDS], ["basis", RULE_BASES]] as const) {
    if (!(allowed as readonly string[]).includes(input[field])) {
      problems.push({ field, message: `${field} must be one of ${allowed.join(", ")}.` })
    }
  }
  if (input.scope === "global" && input.scope_ref_id !== null) {
    problems.push({ field: "scope_ref_id", message: "A global rule covers everything: scope_ref_id must be null." })
  }
  if (input.scope !== "global" && (typeof input.scope_ref_id !== "string" || input.scope_ref_id.trim() === "")) {
    problems.push({ field: "scope_ref_id", message: `A rule with the scope ${input.scope} needs the id that it covers.` })
  }
  return problems
}

function windowProblems(input: RuleInput): RuleProblem[] {
  const from = readInstant(input.effective_at)
  const until = input.expires_at === null ? Infinity : readInstant(input.expires_at)
  const problems: RuleProblem[] = []
  const how = "must be an instant in UTC, such as 2026-01-31T00:00:00Z"
  if (from === null) {
    problems.push({ field: "effective_at", message: `effective_at ${how}.` })
  }
  if (until === null) {
    problems.push({ field: "expires_at", message: `expires_at ${how}, or null.` })
  }
  if (from !== null && until !== null && until <= from) {
    problems.push({ field: "expires_at", message: "expires_at must be later than effective_at." })
  }
  return problems
}

function currencyProblems({ currency_code }: RuleInput): RuleProblem[] {
  if (currency_code === null) {
    return []
  }
  if (typeof currency_code !== "string" || !isKnownCurrency(currency_code)) {
    return [{ field: "currency_code", message: `“${String(currency_code)}” is not a currency code of ISO 4217.` }]
  }
  return currency_code === currency_code.toLowerCase()
    ? []
    : [{ field: "currency_code", message: `currency_code is written in lower case: ${currency_code.toLowerCase()}.` }]
}

function capProblems({ max_amount, currency_code }: RuleInput): RuleProblem[] {
  if (max_amount === null) {
    return []
  }
  if (currency_code === null) {
    return [{ field: "currency_code", message: "A cap is an amount: the rule needs a currency_code." }]
  }
  const usable = isDecimalString(max_amount) && new Decimal(max_amount).greaterThan("0")
  if (!usable || !fitsCurrency(max_amount, currency_code)) {
    const message = `max_amount must be a decimal string above 0 with no more digits than ${currency_code.toUpperCase()} has.`
    return [{ field: "max_amount", message }]
  }
  return []
}
