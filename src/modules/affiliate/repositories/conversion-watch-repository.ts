import { one, type Sql } from "../lib/sql"

/** A frozen line whose unit cost nobody knew when it was first seen, and of which something is left to earn from. */
export interface MissingCost {
  commission_id: string
  order_id: string
  line_id: string
  title: string
  variant_id: string
}

/** What jobs ask about conversions, and how far they have looked. */
export class AffiliateConversionWatchRepository {
  /**
   * Orders to settle again: those whose settling was asked for and not done or failed, those of which something was taken back
   * since `since` (the refund behind it may have vanished), and with `all` every one placed after `placed_after`.
   */
  async ordersToResettle(sql: Sql, query: { since: string; placed_after: string | null }): Promise<string[]> {
    const rows = await sql<{ order_id: string }>(
      `select v.order_id from affiliate_conversion v where v.settled_at is null and v.order_id is not null and v.deleted_at is null
       union
       select u.order_id from affiliate_unsettled_order u
       union
       select e.order_id from affiliate_ledger_entry e
         where e.kind = 'reversal' and e.created_at >= :since::timestamptz and e.order_id is not null
       union
       select v.order_id from affiliate_conversion v
         where :placed_after::timestamptz is not null and v.placed_at >= :placed_after::timestamptz and v.order_id is not null and v.deleted_at is null`,
      query
    )
    return rows.map((row) => row.order_id)
  }

  /** When the first referral code was made: nothing before it can concern an affiliate. Null: there is none. */
  async firstCodeAt(sql: Sql): Promise<Date | null> {
    const row = await one(sql<{ first: Date | null }>("select min(created_at) as first from affiliate_referral_code"))
    return row?.first ?? null
  }

  /** Remembers an order that could not be settled, with what stood in the way. */
  async noteUnsettled(sql: Sql, orderId: string, problem: string): Promise<void> {
    await sql(
      `insert into affiliate_unsettled_order (order_id, problem) values (:order_id, :problem)
       on conflict (order_id) do update set attempts = affiliate_unsettled_order.attempts + 1, problem = excluded.problem, updated_at = now()`,
      { order_id: orderId, problem }
    )
  }

  async forgetUnsettled(sql: Sql, orderId: string): Promise<void> {
    await sql("delete from affiliate_unsettled_order where order_id = :order_id", { order_id: orderId })
  }

  async orderIds(sql: Sql, after: string, limit: number): Promise<string[]> {
    const rows = await sql<{ external_id: string }>(
      `select external_id from affiliate_conversion where source = 'order' and external_id > :after and deleted_at is null
       order by external_id limit :limit::int`,
      { after, limit }
    )
    return rows.map((row) => row.external_id)
  }

  async missingCosts(sql: Sql, commissionIds: string[]): Promise<MissingCost[]> {
    return sql<MissingCost>(
      `select l.commission_id, c.order_id, l.line_id, l.title, l.variant_id
       from affiliate_commission_line l join affiliate_commission c on c.id = l.commission_id
       where c.id = any(:ids::text[]) and c.status = 'pending_review' and l.unit_cost is null and l.deleted_at is null
         and l.rule_snapshot->>'basis' = 'gross_margin'
       order by l.id`,
      { ids: commissionIds }
    )
  }

  async readWatermark(sql: Sql, id: string): Promise<Date | null> {
    const row = await one(sql<{ watched_until: Date }>("select watched_until from affiliate_watermark where id = :id", { id }))
    return row?.watched_until ?? null
  }

  /** Never back: of two runs the one that looked further wins. */
  async moveWatermark(sql: Sql, id: string, until: Date): Promise<void> {
    await sql(
      `insert into affiliate_watermark (id, watched_until) values (:id, :until)
       on conflict (id) do update set updated_at = now(),
         watched_until = greatest(affiliate_watermark.watched_until, excluded.watched_until)`,
      { id, until }
    )
  }

  async findIdByOrder(sql: Sql, orderId: string): Promise<string | null> {
    const row = await one(
      sql<{ id: string }>("select id from affiliate_conversion where source = 'order' and external_id = :order_id and deleted_at is null", {
        order_id: orderId,
      })
    )
    return row?.id ?? null
  }
}
