import { AUDIT_ROWS, auditRows, INSERT_AUDIT, type AuditRecord } from "../lib/audit"
import type { HoldReason } from "../domain/settlement/sources"
import type { CommissionState } from "../domain/states"
import type { Sql } from "../lib/sql"

/** A commission's state, read and locked for a move. */
export interface CommissionHead {
  id: string
  status: CommissionState
  hold_reason: HoldReason | null
  conversion_id: string
  external_id: string
  source: string
  is_paid: boolean
  is_replaced: boolean
  /** When the hold period ends. */
  available_at: Date
}

/** Which commissions mature by themselves: channels whose approval is manual are left to people. */
export interface MaturingScope {
  now: string
  auto_by_default: boolean
  /** Channels that differ from the default. */
  exceptions: string[]
  limit: number
}

/** The workflow states of commissions. Their money is the ledger's. */
export class AffiliateCommissionStateRepository {
  /**
   * Keeps the conversions of some commissions from being settled until the transaction ends: the locks that settling
   * takes, in its order, so that a decision and a settling wait for each other instead of blocking each other.
   */
  async lockConversions(sql: Sql, ids: string[]): Promise<void> {
    await sql(
      `select pg_advisory_xact_lock(hashtextextended(k.key, 0)) from (
         select distinct 'affiliate:conversion:' || v.source || ':' || v.external_id as key
         from affiliate_commission c join affiliate_conversion v on v.id = c.conversion_id
         where c.id = any(:ids::text[]) order by 1) k`,
      { ids }
    )
  }

  /** Reads commissions and keeps them from changing until the transaction ends, in id order. */
  async lockHeads(sql: Sql, ids: string[]): Promise<CommissionHead[]> {
    return sql<CommissionHead>(
      `select c.id, c.status, c.hold_reason, c.conversion_id, v.external_id, v.source, v.is_paid, c.available_at, at.replaced_at is not null as is_replaced
       from affiliate_commission c join affiliate_conversion v on v.id = c.conversion_id
         join affiliate_attribution at on at.id = c.attribution_id
       where c.id = any(:ids::text[]) and c.deleted_at is null order by c.id for update of c`,
      { ids }
    )
  }

  /**
   * Moves commissions from the state they were read in, with their audit. Clears `settled_at` of their conversions, so
   * that the sweep settles them even if the caller dies before it does.
   * @returns the ids that moved.
   */
  async move(sql: Sql, heads: CommissionHead[], to: CommissionState, actorId: string, audit: AuditRecord[]): Promise<string[]> {
    const rows = await sql<{ id: string }>(
      `with asked as (
         select * from jsonb_to_recordset(:heads::jsonb) as h(id text, status text)
       ), moved as (
         update affiliate_commission c set status = :to::text, updated_at = now(),
           hold_reason = case when :to::text = 'pending' then null else c.hold_reason end,
           approved_at = case when :to::text = 'approved' then now() else c.approved_at end,
           approved_by = case when :to::text = 'approved' then :actor::text else c.approved_by end
         from asked where c.id = asked.id and c.status = asked.status
         returning c.id, c.conversion_id
       ), touched as (
         update affiliate_conversion v set settled_at = null from moved where v.id = moved.conversion_id
       ), audited as (
         ${INSERT_AUDIT} from ${AUDIT_ROWS} join moved on moved.id = a.entity_id
       )
       select id from moved`,
      { heads: JSON.stringify(heads), to, actor: actorId, audit: auditRows(audit) }
    )
    return rows.map((row) => row.id)
  }

  /**
   * Approves what is due: the hold has ended and the order is paid. Rows that somebody else holds are left for the next
   * run, so that two jobs never wait for each other.
   * @returns how many were approved; fewer than the limit means there are no more.
   */
  async mature(sql: Sql, scope: MaturingScope): Promise<string[]> {
    const rows = await sql<{ id: string }>(
      `with due as (
         select c.id from affiliate_commission c
           join affiliate_conversion v on v.id = c.conversion_id
           join affiliate_attribution at on at.id = c.attribution_id
         where c.status = 'pending' and c.held_amount = 0 and c.available_at <= :now::timestamptz and c.deleted_at is null
           and v.is_paid and not v.is_canceled and at.replaced_at is null
           and (coalesce(v.sales_channel_id = any(:exceptions::text[]), false) <> :auto_by_default::boolean)
         order by c.available_at limit :limit::int for update of c skip locked
       ), moved as (
         update affiliate_commission c set status = 'approved', approved_at = now(), approved_by = 'system', updated_at = now()
         from due where c.id = due.id and c.status = 'pending' returning c.id
       ), audited as (
         insert into affiliate_audit_entry (id, entity, entity_id, action, from_state, to_state, actor_id, reason)
         select 'affaud_' || replace(gen_random_uuid()::text, '-', ''), 'commission', id, 'mature', 'pending', 'approved', 'system',
           'The hold period has ended and the order is paid.' from moved
       )
       select id from moved`,
      { ...scope }
    )
    return rows.map((row) => row.id)
  }
}
