import { inertText } from "../domain/payout/manifest"

/** A value as a CSV cell. Text from people is made inert; amounts, numbers and moments stay what they are. */
export function toCsvCell(value: unknown, isText: boolean): string {
  if (value === null || value === undefined) {
    return ""
  }
  if (value instanceof Date) {
    return value.toISOString()
  }
  return isText ? inertText(String(value)) : String(value)
}
