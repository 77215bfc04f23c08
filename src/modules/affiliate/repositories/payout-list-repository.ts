import { BATCH_STATUS } from "../lib/batch-status"
import type { BatchRow, PayableRow, PayoutRow } from "../lib/payout-records"
import { PAYABLE_COLUMNS, PAYOUT_COLUMNS, PAYOUT_FROM } from "../lib/payout-columns"
import { containing, PART_OF_AFFILIATE, rangeBindings, withinRange, type DateRange } from "../lib/filters"
import type { ListPage } from "../lib/list-page"
import { afterRow, orderBy, type Sorts } from "../lib/order-by"
import { searchAffiliates } from "../lib/order-search"
import type { Sql } from "../lib/sql"

export interface PayoutFilter {
  /** Part of an affiliate's name or email, of a reference token or of the bank's reference. */
  q?: string | null
  ids?: string[] | null
  batch_id?: string | null
  affiliate_id?: string | null
  /** Nothing of anybody else's. */
  affiliate_ids?: readonly string[] | null
  status?: string[] | null
  currency_code?: string | null
  rail?: string[] | null
  is_disputed?: boolean | null
  created_at?: DateRange | null
  paid_at?: DateRange | null
}

export interface BatchFilter {
  status?: string[] | null
  rail?: string[] | null
  created_at?: DateRange | null
}

/** A file that was handed out for a batch, as its trail noted it. */
export interface PayoutFileRow {
  file_id: string
  filename: string
  sha256: string
  payouts: number
  actor_id: string
  created_at: Date
}

export interface PayoutEntryRow {
  id: string
  seq: string
  kind: string
  amount: string
  order_id: string | null
  /** The order's number as people know it. */
  display_id: string | null
  commission_id: string | null
  reason: string | null
  created_at: Date
}

/** What people may sort by. */
export const PAYOUT_SORTS: Sorts = {
  created_at: "p.created_at",
  status: "p.status",
  net: "p.net",
  gross: "p.gross",
  paid_at: "p.paid_at nulls last",
}

const LISTED = "from affiliate_payout p"
const WHERE = `where p.deleted_at is null
  and (:q::text is null or p.affiliate_id = any(:named_ids::text[])
    or (:named_ids::text[] is null and exists (select from affiliate f where f.id = p.affiliate_id and (f.name ilike :q or f.email ilike :q)))
    or p.reference_token ilike :q or p.external_reference ilike :q)
  and (:ids::text[] is null or p.id = any(:ids::text[]))
  and (:batch_id::text is null or p.batch_id = :batch_id)
  and (:affiliate_id::text is null or p.affiliate_id = :affiliate_id)
  and (:affiliate_ids::text[] is null or p.affiliate_id = any(:affiliate_ids::text[]))
  and (:status::text[] is null or p.status = any(:status::text[]))
  and (:currency_code::text is null or p.currency_code = :currency_code)
  and (:rail::text[] is null or p.rail = any(:rail::text[]))
  and (:is_disputed::boolean is null or (p.disputed_at is not null) = :is_disputed::boolean)
  and ${withinRange("p.created_at", "created_at")} and ${withinRange("p.paid_at", "paid_at")}`

/** Lists of payouts and batches for people: filtered, sorted and counted by the database. */
export class AffiliatePayoutListRepository {
  async payouts(sql: Sql, filter: PayoutFilter, page: ListPage): Promise<{ rows: PayoutRow[]; count: number }> {
    const bindings = await bindingsOf(sql, filter)
    const order = orderBy(page.order, PAYOUT_SORTS, "p.id")
    const after = page.after ? `and ${afterRow(page.order, PAYOUT_SORTS, "p.id", LISTED)}` : ""
    const reading = sql<PayoutRow>(
      `with page as materialized (select p.id ${LISTED} ${WHERE} ${after} order by ${order} limit :limit::int offset :offset::int)
       select ${PAYOUT_COLUMNS} ${PAYOUT_FROM} where p.id in (select id from page) order by ${order}`,
      { ...bindings, limit: page.limit, offset: page.offset, after: page.after ?? null }
    )
    const counting = sql<{ count: number }>(`select count(*)::int as count ${LISTED} ${WHERE}`, bindings)
    const [rows, [total]] = await Promise.all([reading, counting])
    return { rows, count: total?.count ?? 0 }
  }

  /** Every payout of a filter, for a file: only what goes into one, for there may be thousands. A file gets paid, so what is disputed is in none. */
  async payable(sql: Sql, filter: PayoutFilter): Promise<PayableRow[]> {
    return sql<PayableRow>(`select ${PAYABLE_COLUMNS} ${PAYOUT_FROM} ${WHERE} and p.disputed_at is null order by p.created_at, p.id`, await bindingsOf(sql, filter))
  }

  async batches(sql: Sql, filter: BatchFilter, page: ListPage): Promise<{ rows: BatchSummary[]; count: number }> {
    const from = `from (select b.*, ${BATCH_STATUS} as status from affiliate_payout_batch b where b.deleted_at is null) b
      where (:status::text[] is null or b.status = any(:status::text[]))
        and (:rail::text[] is null or b.rail = any(:rail::text[])) and ${withinRange("b.created_at", "created_at")}`
    const bindings = { status: filter.status ?? null, rail: filter.rail ?? null, ...rangeBindings("created_at", filter.created_at) }
    const direction = page.order.startsWith("-") ? "desc" : "asc"
    const rows = await sql<BatchSummary>(
      `select b.id, b.display_id, b.status, b.period_start, b.period_end, b.currency_code, b.rail, b.version, b.exclusions,
         b.created_by, b.approved_by, b.approved_at, b.processed_at, b.canceled_at, b.created_at,
         coalesce((select json_agg(t order by t.currency_code) from (
           select currency_code, count(*)::int as payouts, sum(gross)::text as gross, sum(fees)::text as fees,
             sum(withheld)::text as withheld, sum(net)::text as net
           from affiliate_payout p where p.batch_id = b.id and p.deleted_at is null and p.status <> 'canceled' group by currency_code) t), '[]'::json) as totals
       ${from} order by b.created_at ${direction}, b.id limit :limit::int offset :offset::int`,
      { ...bindings, limit: page.limit, offset: page.offset }
    )
    const [total] = await sql<{ count: number }>(`select count(*)::int as count ${from}`, bindings)
    return { rows, count: total?.count ?? 0 }
  }

  /** The latest first. */
  async files(sql: Sql, batchId: string): Promise<PayoutFileRow[]> {
    return sql<PayoutFileRow>(
      `select data->>'file_id' as file_id, data->>'filename' as filename, data->>'sha256' as sha256, (data->>'payouts')::int as payouts, actor_id, created_at
       from affiliate_audit_entry where entity = 'payout_batch' and entity_id = :id and action = 'export' order by seq desc`,
      { id: batchId }
    )
  }

  async entries(sql: Sql, payoutId: string): Promise<PayoutEntryRow[]> {
    return sql<PayoutEntryRow>(
      `select e.id, e.seq::text as seq, e.kind, e.amount::text as amount, e.order_id, c.display_id, e.commission_id, e.reason, e.created_at
       from affiliate_payout_line l join affiliate_ledger_entry e on e.id = l.entry_id left join affiliate_conversion c on c.id = e.conversion_id
       where l.payout_id = :id order by e.seq`,
      { id: payoutId }
    )
  }
}

/** A batch with what it would pay, by currency. Minor units as text. */
export type BatchSummary = BatchRow & {
  totals: { currency_code: string; payouts: number; gross: string; fees: string; withheld: string; net: string }[]
}

/** Affiliates are looked up by their own index before the payouts are read. */
const bindingsOf = async (sql: Sql, filter: PayoutFilter) => ({
  q: containing(filter.q),
  named_ids: filter.q ? await searchAffiliates(sql, filter.q, PART_OF_AFFILIATE) : null,
  ids: filter.ids ?? null,
  batch_id: filter.batch_id ?? null,
  affiliate_id: filter.affiliate_id ?? null,
  affiliate_ids: filter.affiliate_ids ?? null,
  status: filter.status ?? null,
  currency_code: filter.currency_code ?? null,
  rail: filter.rail ?? null,
  is_disputed: filter.is_disputed ?? null,
  ...rangeBindings("created_at", filter.created_at),
  ...rangeBindings("paid_at", filter.paid_at),
})
