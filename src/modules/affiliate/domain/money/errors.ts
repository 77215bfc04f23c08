export const MONEY_ERROR_CODES = [
  "not_a_decimal_string",
  "unknown_currency",
  "too_many_digits",
  "not_minor_units",
  "cannot_share_out",
] as const
export type MoneyErrorCode = (typeof MONEY_ERROR_CODES)[number]

/** An amount, rate or currency that cannot be used. The message is for people and may be shown unchanged. */
export class MoneyError extends Error {
  readonly code: MoneyErrorCode

  constructor(code: MoneyErrorCode, message: string) {
    super(message)
    this.name = "MoneyError"
    this.code = code
  }
}
