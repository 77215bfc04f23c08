import { toMajorUnits } from "../../modules/affiliate/domain/money/money"

/** Minor units as the service gives them (text) to what the API says: major units, exact, with the currency's digits. */
export function major(minorUnits: string, currencyCode: string): string {
  return toMajorUnits(BigInt(minorUnits), currencyCode)
}

/** Several fields of a row at once; the others stay. */
export function withMajor<T extends { currency_code: string }, K extends keyof T>(row: T, fields: readonly K[]): T {
  const converted = fields.map((field) => [field, major(String(row[field]), row.currency_code)] as const)
  return { ...row, ...Object.fromEntries(converted) }
}
