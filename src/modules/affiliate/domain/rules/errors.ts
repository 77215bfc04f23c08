export const RULE_ERROR_CODES = ["bad_instant", "other_currency", "incomplete_rule"] as const
export type RuleErrorCode = (typeof RULE_ERROR_CODES)[number]

/** A rule or a question that cannot be used as it is. The message is for people. */
export class RuleError extends Error {
  readonly code: RuleErrorCode

  constructor(code: RuleErrorCode, message: string) {
    super(message)
    this.name = "RuleError"
    this.code = code
  }
}
