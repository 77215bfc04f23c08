import { toMajorUnits } from "../money/money"
import type { PayoutInstruction } from "./rail"

/** The columns of the manifest that finance gets, in this order. */
export const MANIFEST_COLUMNS = [
  "affiliate_id",
  "affiliate_name",
  "affiliate_email",
  "gross",
  "fees",
  "withheld",
  "net",
  "currency",
  "period_start",
  "period_end",
  "reference_token",
] as const
export type ManifestColumn = (typeof MANIFEST_COLUMNS)[number]
export type ManifestRow = Record<ManifestColumn, string>

/**
 * A text that a spreadsheet will not run: whatever starts as a formula could (`= + - @`, tab, CR or LF, and the
 * full-width forms that Excel reads alike) gets an apostrophe before it (OWASP, "CSV Injection"). For text only: a
 * negative amount has to stay a number.
 */
export function inertText(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

/** One payout as the manifest's cells. Amounts are exact decimals in major units; moments stay ISO 8601. */
export function toManifestRow(instruction: PayoutInstruction): ManifestRow {
  const { currency_code } = instruction
  return {
    affiliate_id: inertText(instruction.affiliate_id),
    affiliate_name: inertText(instruction.affiliate_name),
    affiliate_email: inertText(instruction.affiliate_email),
    gross: toMajorUnits(instruction.gross, currency_code),
    fees: toMajorUnits(instruction.fees, currency_code),
    withheld: toMajorUnits(instruction.withheld, currency_code),
    net: toMajorUnits(instruction.net, currency_code),
    currency: currency_code.toUpperCase(),
    period_start: instruction.period_start ?? "",
    period_end: instruction.period_end,
    reference_token: inertText(instruction.reference_token),
  }
}
