import { get, set, type FieldErrors, type Resolver } from "react-hook-form"
import type { RuleInput } from "../../../../modules/affiliate/domain/rules/rule-input"
import { validateRule } from "../../../../modules/affiliate/domain/rules/validate"
import type { Translate } from "../../../hooks/use-text"
import { toDraft, type RuleDraft, type RuleValues } from "./rule-values"

const PROBLEMS = [
  "name",
  "scope_ref_id",
  "percent",
  "amount",
  "flat_per",
  "currency_code",
  "tiers",
  "from",
  "max_amount",
  "effective_at",
  "expires_at",
] as const
type Problem = (typeof PROBLEMS)[number]

/** A field of the form that is wrong, and which sentence says so. */
export interface FormProblem {
  /** The field's path: "percent", "tiers.1.from". */
  field: string
  problem: Problem
}

/**
 * What is wrong with what was entered, by the very rules that the server applies; only the words are the form's own,
 * since the server speaks of fractions and fields, and a person entered a percentage.
 */
export function problemsOf(values: RuleValues, now: Date): FormProblem[] {
  const found = validateRule(asInput(toDraft(values), now)).map(({ field }) => locate(field, values))
  const begins_late = values.effective_at !== null && values.effective_at < now
  return begins_late ? [...found, { field: "effective_at", problem: "effective_at" }] : found
}

/** The form's validation. */
export const ruleResolver =
  (t: Translate): Resolver<RuleValues> =>
  (values) => {
    const problems = problemsOf(values, new Date())
    return problems.length === 0 ? { values, errors: {} } : { values: {}, errors: errorsOf(problems, t) }
  }

const asInput = (draft: RuleDraft, now: Date): RuleInput => ({
  ...draft,
  scope_ref_id: draft.scope_ref_id ?? null,
  rate: draft.rate ?? null,
  flat_per: draft.flat_per ?? null,
  currency_code: draft.currency_code ?? null,
  basis: draft.basis ?? "order_subtotal",
  tiers: draft.tiers ?? null,
  max_amount: draft.max_amount ?? null,
  effective_at: draft.effective_at ?? now.toISOString(),
  expires_at: draft.expires_at ?? null,
})

/** Where the form has what the server calls `rate` or `tiers.0.min_qty`. */
function locate(field: string, { kind, scope }: RuleValues): FormProblem {
  const tier = /^tiers\.(\d+)\.(\w+)$/.exec(field)
  if (tier) {
    const problem = tier[2] === "rate" ? "percent" : "from"
    return { field: `tiers.${tier[1]}.${problem}`, problem }
  }
  if (field === "rate") {
    return kind === "flat" ? { field: "amount", problem: "amount" } : { field: "percent", problem: "percent" }
  }
  if (field === "scope_ref_id") {
    return { field: `refs.${scope}`, problem: field }
  }
  const problem = PROBLEMS.find((known) => known === field) ?? "name"
  return { field: problem, problem }
}

function errorsOf(problems: readonly FormProblem[], t: Translate): FieldErrors<RuleValues> {
  const errors: FieldErrors<RuleValues> = {}
  for (const { field, problem } of problems) {
    if (get(errors, field) === undefined) {
      set(errors, field, { type: problem, message: t(`rules.problems.${problem}`) })
    }
  }
  return errors
}
