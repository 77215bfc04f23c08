import type { AttemptResult } from "../domain/payout/rail"
import type { Sql } from "../lib/sql"

/** A try at sending, as it is written before the rail is called. */
export interface NewAttempt {
  id: string
  payout_id: string
  rail: string
  idempotency_key: string
  payload: Record<string, string | null>
}

export interface AttemptRow {
  id: string
  payout_id: string
  rail: string
  idempotency_key: string
  result: AttemptResult | null
  detail: string | null
  external_reference: string | null
  created_at: Date
  finished_at: Date | null
}

/** Tries at sending payouts: what was asked of a rail, under which key, and what it said. */
export class AffiliateAttemptRepository {
  async insert(sql: Sql, attempts: NewAttempt[]): Promise<void> {
    await sql(
      `insert into affiliate_payout_attempt (id, payout_id, rail, idempotency_key, payload)
       select id, payout_id, rail, idempotency_key, payload
       from jsonb_to_recordset(:attempts::jsonb) as t(id text, payout_id text, rail text, idempotency_key text, payload jsonb)`,
      { attempts: JSON.stringify(attempts) }
    )
  }

  async finish(sql: Sql, id: string, answer: { result: AttemptResult; detail: string | null; external_reference: string | null }): Promise<void> {
    await sql(
      `update affiliate_payout_attempt set result = :result, detail = :detail, external_reference = :external_reference,
         finished_at = now(), updated_at = now() where id = :id`,
      { id, ...answer }
    )
  }

  /** The attempts of some payouts, oldest first. */
  async list(sql: Sql, payoutIds: string[]): Promise<AttemptRow[]> {
    return sql<AttemptRow>(
      `select id, payout_id, rail, idempotency_key, result, detail, external_reference, created_at, finished_at
       from affiliate_payout_attempt where payout_id = any(:ids::text[]) and deleted_at is null order by created_at, id`,
      { ids: payoutIds }
    )
  }
}
