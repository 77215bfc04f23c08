export const SETTLEMENT_ERROR_CODES = ["corrupt_history", "ambiguous_lines"] as const
export type SettlementErrorCode = (typeof SETTLEMENT_ERROR_CODES)[number]

/** Settling was given something that cannot be: posting on top of it would make it worse. Nobody's input causes it. */
export class SettlementError extends Error {
  readonly code: SettlementErrorCode

  constructor(code: SettlementErrorCode, message: string) {
    super(message)
    this.name = "SettlementError"
    this.code = code
  }
}
