import { INVARIANTS } from "../lib/invariants"
import type { Sql } from "../lib/sql"

/** What one invariant found. No rows: it holds. */
export interface InvariantVerdict {
  id: string
  title: string
  /** Offending rows, at most the limit asked for. */
  rows: Record<string, unknown>[]
}

/** Runs the invariants of the books. */
export class AffiliateInvariantRepository {
  async check(sql: Sql, limit: number): Promise<InvariantVerdict[]> {
    const verdicts: InvariantVerdict[] = []
    for (const { id, title, query } of INVARIANTS) {
      const rows = await sql(`select * from (${query}) offending limit :limit::int`, { limit })
      verdicts.push({ id, title, rows })
    }
    return verdicts
  }
}
