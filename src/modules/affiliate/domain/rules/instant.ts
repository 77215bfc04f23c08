import { RuleError } from "./errors"

const UTC_INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/

/**
 * Milliseconds since 1970 of an ISO 8601 instant in UTC ("2026-01-31T00:00:00Z", with or without fractions), or null.
 * A day that does not exist is null too: JavaScript alone would read 30 February as 2 March.
 */
export function readInstant(text: unknown): number | null {
  if (typeof text !== "string") {
    return null
  }
  const day = UTC_INSTANT.exec(text)?.[1]
  const instant = Date.parse(text)
  if (day === undefined || Number.isNaN(instant)) {
    return null
  }
  const day_exists = new Date(Date.parse(`${day}T00:00:00Z`)).toISOString().startsWith(day)
  return day_exists ? instant : null
}

/**
 * The same for data that must be right already.
 * @throws RuleError `bad_instant`
 */
export function instantOf(text: string, what: string): number {
  const instant = readInstant(text)
  if (instant === null) {
    throw new RuleError("bad_instant", `${what} “${String(text)}” is not an instant in UTC such as 2026-01-31T00:00:00Z`)
  }
  return instant
}
