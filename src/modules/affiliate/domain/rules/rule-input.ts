import type { CommissionRule } from "./types"

/** What a person states of a rule; id and created_at are given to it. */
export type RuleInput = Omit<CommissionRule, "id" | "created_at">

/** Something that a rule may not be, for the field that has to change. */
export interface RuleProblem {
  field: string
  message: string
}

const MAX_NAME_LENGTH = 255

/** A name is what people read in explanations, so it may not be blank. */
export function nameProblems(name: unknown): RuleProblem[] {
  const length = typeof name === "string" ? name.trim().length : 0
  return length > 0 && length <= MAX_NAME_LENGTH
    ? []
    : [{ field: "name", message: `A rule needs a name of 1 to ${MAX_NAME_LENGTH} characters.` }]
}
