import type { ConfirmationResult, ConfirmationRow } from "../../../../../modules/affiliate/domain/payout/confirmation"
import type { ClaimResult } from "../../../../../modules/affiliate/services/payout-confirmation-service"

/** What became of one row of the file. */
export interface RowResult {
  row: number
  reference_token: string
  status: "paid" | "already_paid" | "error"
  payout_id: string | null
  problems: { column: string | null; message: string }[]
}

/** One result a row, in the file's order: what was wrong with the row itself, or what the service said of its claim. */
export function mergeResults(rows: ConfirmationRow[], judged: ConfirmationResult[], claims: ClaimResult[]): RowResult[] {
  const byToken = new Map(claims.map((claim) => [claim.reference_token, claim]))
  return judged.map((row, index) => {
    if (!row.ok) {
      const problems = row.problems.map(({ column, message }) => ({ column, message }))
      return { row: row.row, reference_token: rows[index]?.reference_token ?? "", status: "error", payout_id: null, problems }
    }
    const { reference_token } = row.confirmation
    const claim = byToken.get(reference_token)
    if (!claim || claim.problem !== null) {
      const problems = [{ column: "reference_token", message: claim?.problem ?? "The row was not looked at." }]
      return { row: row.row, reference_token, status: "error", payout_id: claim?.payout_id ?? null, problems }
    }
    return { row: row.row, reference_token, status: claim.changed ? "paid" : "already_paid", payout_id: claim.payout_id, problems: [] }
  })
}
