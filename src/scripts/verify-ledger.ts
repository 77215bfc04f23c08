import type { ExecArgs } from "@medusajs/framework/types"
import { verifyBooks } from "../workflows/reconciliation/verify-books"

/**
 * Checks the books of a store and prints each invariant, its verdict and the offending rows:
 * `npx medusa exec ./node_modules/medusa-plugin-affiliates/.medusa/server/src/scripts/verify-ledger.js`.
 * Ends with a non-zero exit code when one is violated. Writes nothing.
 */
export default async function verifyLedger({ container }: ExecArgs): Promise<void> {
  const verdicts = await verifyBooks(container)
  for (const { id, title, rows } of verdicts) {
    process.stdout.write(`${rows.length === 0 ? "holds   " : "VIOLATED"}  ${id}: ${title}\n`)
    rows.forEach((row) => process.stdout.write(`          ${JSON.stringify(row)}\n`))
  }
  const violated = verdicts.filter(({ rows }) => rows.length > 0).length
  process.stdout.write(`\n${verdicts.length - violated} invariants hold, ${violated} violated\n`)
  if (violated > 0) {
    process.exitCode = 1
  }
}
