import { SettlementError } from "./errors"
import type { FrozenLine, PostedEntry } from "./types"

/** What the ledger holds of one line. */
export interface PostedLine {
  /** Σ of its entries, minor units. */
  net: bigint
  /** How many there are; the next `seq` is one more. */
  count: number
}

export const NOTHING_POSTED: PostedLine = { net: 0n, count: 0 }

/**
 * Sums what was posted, by line.
 * @throws SettlementError `corrupt_history` for an entry of a line that was never frozen, and where the `seq` of a line
 * are not 1..n: an entry would be missing from the sum or counted twice.
 */
export function sumPosted(posted: readonly PostedEntry[], lines: readonly FrozenLine[]): Map<string, PostedLine> {
  const known = new Set(lines.map(({ line_id }) => line_id))
  const sums = new Map<string, PostedLine>()
  for (const entry of [...posted].sort((a, b) => a.seq - b.seq)) {
    if (!known.has(entry.line_id)) {
      throw new SettlementError("corrupt_history", `There is an entry of line ${entry.line_id}, which was never frozen`)
    }
    const before = sums.get(entry.line_id) ?? NOTHING_POSTED
    if (entry.seq !== before.count + 1) {
      throw new SettlementError(
        "corrupt_history",
        `Line ${entry.line_id} has an entry with seq ${entry.seq} where ${before.count + 1} was expected`
      )
    }
    sums.set(entry.line_id, { net: before.net + entry.amount, count: entry.seq })
  }
  return sums
}
