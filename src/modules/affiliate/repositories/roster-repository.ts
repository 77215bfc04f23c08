import type { AffiliatePatch, AffiliateRow } from "../lib/affiliate-records"
import { setClause } from "../lib/columns"
import { one, type Sql } from "../lib/sql"
import type { AffiliateState } from "../domain/states"

const EDITABLE = ["name", "email", "kind", "base_currency_code", "org_id", "payout_blocked", "language", "answers", "metadata"] as const

/** Affiliates: who takes part in the programme. */
export class AffiliateRosterRepository {
  /** @returns false when the email belongs to another affiliate: nothing was written. */
  async insert(sql: Sql, row: AffiliateRow): Promise<boolean> {
    const rows = await sql(
      `insert into affiliate (id, name, email, kind, status, base_currency_code, payout_blocked, org_id, language, answers, metadata)
       select id, name, email, kind, status, base_currency_code, payout_blocked, org_id, language, answers, metadata
       from jsonb_populate_record(null::affiliate, :row::jsonb)
       on conflict (email) where deleted_at is null do nothing returning id`,
      { row: JSON.stringify(row) }
    )
    return rows.length > 0
  }

  /** The affiliate, locked until the transaction ends. */
  async lock(sql: Sql, id: string): Promise<AffiliateRow | null> {
    return one(
      sql<AffiliateRow>(
        `select id, name, email, kind, status, base_currency_code, payout_blocked, org_id, language, answers, metadata
         from affiliate where id = :id and deleted_at is null for update`,
        { id }
      )
    )
  }

  async emailTaken(sql: Sql, email: string, exceptId: string): Promise<boolean> {
    const statement = "select id from affiliate where email = :email and id <> :id and deleted_at is null"
    return (await sql(statement, { email, id: exceptId })).length > 0
  }

  async update(sql: Sql, id: string, patch: AffiliatePatch): Promise<void> {
    await sql(
      `update affiliate a set ${setClause(EDITABLE, patch)}
       from jsonb_populate_record(null::affiliate, :patch::jsonb) p where a.id = :id and a.deleted_at is null`,
      { id, patch: JSON.stringify(patch) }
    )
  }

  /** Guarded: @returns false when the affiliate is no longer in `from`. */
  async move(sql: Sql, id: string, from: AffiliateState, to: AffiliateState): Promise<boolean> {
    const rows = await sql(
      `update affiliate set status = :to, updated_at = now(),
         approved_at = case when :from = 'pending' and :to = 'active' then now() else approved_at end
       where id = :id and status = :from and deleted_at is null returning id`,
      { id, from, to }
    )
    return rows.length > 0
  }

  /** Takes back an enrolment that was never finished; the email is free again. */
  async withdraw(sql: Sql, id: string): Promise<void> {
    await sql("update affiliate set deleted_at = now() where id = :id and status = 'pending' and deleted_at is null", { id })
  }

  /** Notes where an affiliate was last seen signed in; writes at most once an hour from the same address or an unknown one. */
  async noteVisit(sql: Sql, id: string, ipHmac: string | null): Promise<void> {
    await sql(
      `update affiliate set last_login_at = now(), last_login_ip_hmac = coalesce(:ip_hmac, last_login_ip_hmac)
       where id = :id and deleted_at is null
         and (last_login_at is null or last_login_at < now() - interval '1 hour' or last_login_ip_hmac is distinct from coalesce(:ip_hmac, last_login_ip_hmac))`,
      { id, ip_hmac: ipHmac }
    )
  }
}
