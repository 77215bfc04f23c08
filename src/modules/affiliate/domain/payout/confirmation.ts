import { checkReferenceToken, normalizeReferenceToken } from "./reference-token"
import { readPaidAt } from "./paid-at"

export const CONFIRMATION_COLUMNS = ["reference_token", "paid_at", "external_reference"] as const
export type ConfirmationColumn = (typeof CONFIRMATION_COLUMNS)[number]

/** A row as the CSV parser read it. `row` is its first line in the file, counted from 1, for the person who has to find it. */
export type ConfirmationRow = { row: number } & Record<ConfirmationColumn, string>

/** What finance says of one payment; `paid_at` is ISO 8601 in UTC. */
export interface PaidConfirmation {
  reference_token: string
  paid_at: string
  external_reference: string
}

export interface ConfirmationProblem {
  row: number
  column: ConfirmationColumn
  message: string
}

/** One result a row, in the file's order. */
export type ConfirmationResult =
  | { ok: true; row: number; confirmation: PaidConfirmation }
  | { ok: false; row: number; problems: ConfirmationProblem[] }

const MAX_REFERENCE_LENGTH = 255
const CONTROL_CHARACTERS = /\p{Cc}/u

function tokenProblem(token: string): string | null {
  const verdict = checkReferenceToken(token)
  if (verdict === "mistyped") {
    return `“${token}” has a typing error: its check character does not fit.`
  }
  return verdict === "ok" ? null : `“${token}” is not a reference token (PO-XXXXXXXXXX-C).`
}

function referenceProblem(reference: string): string | null {
  if (reference === "") {
    return "The external reference is missing: without it nobody could find the payment again."
  }
  if (reference.length > MAX_REFERENCE_LENGTH) {
    return `The external reference is longer than ${MAX_REFERENCE_LENGTH} characters.`
  }
  return CONTROL_CHARACTERS.test(reference) ? "The external reference contains control characters." : null
}

/** Which rows share a value: neither of two can be trusted, so each of them names the others. */
function rowsByValue(rows: readonly ConfirmationRow[], read: (row: ConfirmationRow) => string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const row of rows) {
    const same = found.get(read(row))
    if (same) {
      same.push(row.row)
    } else {
      found.set(read(row), [row.row])
    }
  }
  return found
}

function duplicateProblem(row: number, rows: readonly number[] | undefined): string | null {
  const others = (rows ?? []).filter((other) => other !== row)
  const more = others.length > 5 ? ` and ${others.length - 5} more` : ""
  return others.length === 0 ? null : `The same value stands in row ${others.slice(0, 5).join(", ")}${more}.`
}

/**
 * Judges the rows of a confirmation file by themselves: form, dates, duplicates. Whether the payouts exist and may
 * become paid is for the service. A row is confirmed whole or not at all.
 * @param now ISO 8601: a payment from the future is a slip
 */
export function validateConfirmationRows(rows: readonly ConfirmationRow[], now: string): ConfirmationResult[] {
  const tokenOf = (row: ConfirmationRow) => normalizeReferenceToken(row.reference_token)
  const referenceOf = (row: ConfirmationRow) => row.external_reference.trim()
  const sameToken = rowsByValue(rows, tokenOf)
  const sameReference = rowsByValue(rows, referenceOf)
  return rows.map((row) => {
    const paidAt = readPaidAt(row.paid_at, now)
    const token = tokenOf(row)
    const reference = referenceOf(row)
    const found: [ConfirmationColumn, string | null][] = [
      ["reference_token", tokenProblem(token) ?? duplicateProblem(row.row, sameToken.get(token))],
      ["paid_at", paidAt.ok ? null : paidAt.message],
      ["external_reference", referenceProblem(reference) ?? duplicateProblem(row.row, sameReference.get(reference))],
    ]
    const problems = found.flatMap(([column, message]) => (message === null ? [] : [{ row: row.row, column, message }]))
    if (problems.length > 0 || !paidAt.ok) {
      return { ok: false, row: row.row, problems }
    }
    const confirmation = { reference_token: token, paid_at: paidAt.paid_at, external_reference: reference }
    return { ok: true, row: row.row, confirmation }
  })
}
