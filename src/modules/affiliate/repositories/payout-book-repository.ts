import { AUDIT_ROWS, auditRows, INSERT_AUDIT, type AuditRecord } from "../lib/audit"
import { ENTRY_ROWS, INSERT_ENTRIES, type EntryRecord } from "../lib/entries"
import { PAYOUT_COLUMNS, PAYOUT_FROM } from "../lib/payout-columns"
import type { PayoutState } from "../domain/states"
import type { BatchRow, NewPayout, PayoutMove, PayoutRow } from "../lib/payout-records"
import { BATCH_STATUS } from "../lib/batch-status"
import { one, type Sql } from "../lib/sql"

/** Payouts and their batches. Every move of a state is guarded in the statement that makes it. */
export class AffiliatePayoutBookRepository {
  async insertBatch(sql: Sql, batch: Record<"id" | "period_end" | "rail" | "created_by" | "exclusions", string> & { period_start: string | null; currency_code: string | null }): Promise<void> {
    await sql(
      `insert into affiliate_payout_batch (id, period_start, period_end, currency_code, rail, exclusions, created_by)
       values (:id, :period_start::timestamptz, :period_end::timestamptz, :currency_code, :rail, :exclusions::jsonb, :created_by)`,
      batch
    )
  }

  async insertPayouts(sql: Sql, payouts: NewPayout[], audit: AuditRecord[]): Promise<void> {
    await sql(
      `with created as (
         insert into affiliate_payout (id, batch_id, affiliate_id, currency_code, status, gross, raw_gross, fees, raw_fees,
           withheld, raw_withheld, net, raw_net, rail, reference_token)
         select p.id, p.batch_id, p.affiliate_id, p.currency_code, 'pending',
           p.gross::numeric, ${raw("p.gross")}, p.fees::numeric, ${raw("p.fees")},
           p.withheld::numeric, ${raw("p.withheld")}, p.net::numeric, ${raw("p.net")}, p.rail, p.reference_token
         from jsonb_to_recordset(:payouts::jsonb) as p(id text, batch_id text, affiliate_id text, currency_code text, gross text,
           fees text, withheld text, net text, rail text, reference_token text)
       )
       ${INSERT_AUDIT} from ${AUDIT_ROWS}`,
      { payouts: JSON.stringify(payouts), audit: auditRows(audit) }
    )
  }

  /** Sets what a pending payout would pay. Minor units as text. */
  async updateTotals(sql: Sql, totals: { id: string; gross: string; fees: string; withheld: string; net: string }[]): Promise<void> {
    await sql(
      `update affiliate_payout p set gross = t.gross::numeric, raw_gross = ${raw("t.gross")}, fees = t.fees::numeric, raw_fees = ${raw("t.fees")},
         withheld = t.withheld::numeric, raw_withheld = ${raw("t.withheld")}, net = t.net::numeric, raw_net = ${raw("t.net")}, updated_at = now()
       from jsonb_to_recordset(:totals::jsonb) as t(id text, gross text, fees text, withheld text, net text)
       where p.id = t.id and p.status = 'pending'`,
      { totals: JSON.stringify(totals) }
    )
  }

  async findBatch(sql: Sql, id: string): Promise<BatchRow | null> {
    return one(
      sql<BatchRow>(
        `select id, display_id, period_start, period_end, currency_code, rail, version, exclusions, created_by, approved_by,
           approved_at, processed_at, canceled_at, created_at, ${BATCH_STATUS} as status
         from affiliate_payout_batch b where id = :id and deleted_at is null`,
        { id }
      )
    )
  }

  async findPayouts(sql: Sql, filter: { ids?: string[]; batch_id?: string; reference_tokens?: string[] }): Promise<PayoutRow[]> {
    return sql<PayoutRow>(
      `select ${PAYOUT_COLUMNS} ${PAYOUT_FROM}
       where (:ids::text[] is null or p.id = any(:ids::text[]))
         and (:batch_id::text is null or p.batch_id = :batch_id)
         and (:reference_tokens::text[] is null or p.reference_token = any(:reference_tokens::text[]))
         and p.deleted_at is null
       order by p.affiliate_id, p.currency_code`,
      { ids: filter.ids ?? null, batch_id: filter.batch_id ?? null, reference_tokens: filter.reference_tokens ?? null }
    )
  }

  /** Reads payouts and keeps them from changing until the transaction ends, in id order so that two callers cannot deadlock. */
  async lockPayouts(sql: Sql, ids: string[]): Promise<PayoutRow[]> {
    await sql("select id from affiliate_payout where id = any(:ids::text[]) order by id for update", { ids })
    return this.findPayouts(sql, { ids })
  }

  /**
   * Moves payouts, with their audit, their ledger entries and the release of their lines, in one statement. Only those
   * still in the state they were read in move.
   * @returns the ids that moved.
   */
  async move(sql: Sql, moves: PayoutMove[], effects: { audit: AuditRecord[]; entries: EntryRecord[]; release_lines: boolean }): Promise<string[]> {
    const rows = await sql<{ id: string }>(MOVE, {
      moves: JSON.stringify(moves),
      release_lines: effects.release_lines,
      audit: auditRows(effects.audit),
      entries: JSON.stringify(effects.entries),
    })
    return rows.map((row) => row.id)
  }

  /**
   * Keeps a payout back, or lets it go where `reason` is null, with its audit. Only in one of the states, and only where
   * that changes something.
   * @returns whether it did.
   */
  async setDispute(sql: Sql, id: string, reason: string | null, states: readonly PayoutState[], audit: AuditRecord): Promise<boolean> {
    const rows = await sql(
      `with changed as (
         update affiliate_payout p set disputed_at = case when :reason::text is null then null else now() end, dispute_reason = :reason, updated_at = now()
         where p.id = :id and p.status = any(:states::text[]) and (p.disputed_at is null) = (:reason::text is not null) returning p.id
       ), audited as (
         ${INSERT_AUDIT} from ${AUDIT_ROWS} join changed on changed.id = a.entity_id
       )
       select id from changed`,
      { id, reason, states, audit: auditRows([audit]) }
    )
    return rows.length === 1
  }

  /** Which of these references a rail has used already. */
  async usedReferences(sql: Sql, rail: string, references: string[]): Promise<Map<string, string>> {
    const rows = await sql<{ external_reference: string; id: string }>(
      `select external_reference, id from affiliate_payout
       where rail = :rail and external_reference = any(:references::text[]) and deleted_at is null`,
      { rail, references }
    )
    return new Map(rows.map((row) => [row.external_reference, row.id]))
  }

  async approveBatch(sql: Sql, id: string, actorId: string, secondPerson: boolean): Promise<boolean> {
    const rows = await sql(
      `update affiliate_payout_batch set approved_by = :actor, approved_at = now(), second_person_required = :second_person, updated_at = now()
       where id = :id and approved_at is null and canceled_at is null returning id`,
      { id, actor: actorId, second_person: secondPerson }
    )
    return rows.length === 1
  }

  async stampBatch(sql: Sql, id: string, column: "processed_at" | "canceled_at"): Promise<void> {
    await sql(`update affiliate_payout_batch set ${column} = coalesce(${column}, now()), updated_at = now() where id = :id`, { id })
  }

  async raiseVersion(sql: Sql, id: string): Promise<number> {
    const [row] = await sql<{ version: number }>(
      "update affiliate_payout_batch set version = version + 1, updated_at = now() where id = :id returning version",
      { id }
    )
    return row?.version ?? 0
  }
}

/** Minor units as the JSON that Medusa keeps beside a number column. */
function raw(column: string): string {
  return `jsonb_build_object('value', ${column}, 'precision', 20)`
}

const MOVE = `
  with asked as (
    select * from jsonb_to_recordset(:moves::jsonb)
      as m(payout_id text, "from" text, "to" text, external_reference text, paid_at timestamptz, failure_reason text)
  ), moved as (
    update affiliate_payout p set status = m."to", updated_at = now(),
      external_reference = coalesce(m.external_reference, p.external_reference),
      paid_at = coalesce(m.paid_at, p.paid_at),
      failure_reason = m.failure_reason,
      -- What is canceled is not paid: nothing is left to dispute.
      disputed_at = case when m."to" = 'canceled' then null else p.disputed_at end,
      dispute_reason = case when m."to" = 'canceled' then null else p.dispute_reason end
    from asked m where p.id = m.payout_id and p.status = m."from"
    returning p.id
  ), released as (
    update affiliate_payout_line l set released_at = now(), updated_at = now()
    from moved where l.payout_id = moved.id and l.released_at is null and :release_lines::boolean
  ), posted as (
    ${INSERT_ENTRIES} from ${ENTRY_ROWS} join moved on moved.id = e.payout_id
  ), audited as (
    ${INSERT_AUDIT} from ${AUDIT_ROWS} join moved on moved.id = a.entity_id
  )
  select id from moved`
