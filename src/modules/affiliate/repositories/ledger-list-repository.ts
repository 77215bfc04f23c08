import { rangeBindings, withinRange, type DateRange } from "../lib/filters"
import { countUpToLimit, type Counted } from "../lib/list-page"
import type { Sql } from "../lib/sql"

export interface LedgerFilter {
  /** An order's display id, with or without #, or its id. */
  q?: string | null
  affiliate_id?: string | null
  currency_code?: string | null
  kind?: string[] | null
  order_id?: string | null
  commission_id?: string | null
  payout_id?: string | null
  created_at?: DateRange | null
}

export interface LedgerPage {
  limit: number
  offset: number
  descending: boolean
  /** The id of the entry before the page; `offset` then counts from there. */
  after?: string | null
}

/** An entry as people read it. Money in minor units as text. */
export interface LedgerRow {
  id: string
  seq: string
  affiliate_id: string
  affiliate_name: string
  currency_code: string
  amount: string
  kind: string
  commission_id: string | null
  conversion_id: string | null
  line_id: string | null
  order_id: string | null
  display_id: string | null
  payout_id: string | null
  rule_id: string | null
  rule_snapshot: unknown
  attributable_amount: string | null
  available_at: Date
  actor_id: string
  reason: string | null
  created_at: Date
}

/** An entry in a list of one affiliate and one currency; null in any other. Minor units as text. */
export type ListedLedgerRow = LedgerRow & { running_balance: string | null }

/** An entry with the balance after it, its commission, and the payout that it is or that pays it. */
export interface LedgerDetailRow extends LedgerRow {
  running_balance: string
  commission: { id: string; status: string } | null
  payout: { id: string; status: string; reference_token: string } | null
}

const COLUMNS = `e.id, e.seq::text as seq, e.affiliate_id, a.name as affiliate_name, e.currency_code, e.amount::text as amount, e.kind,
    e.commission_id, e.conversion_id, e.line_id, e.order_id, v.display_id, e.payout_id, e.rule_id, e.rule_snapshot,
    e.attributable_amount, e.available_at, e.actor_id, e.reason, e.created_at`
const FROM = `from affiliate_ledger_entry e join affiliate a on a.id = e.affiliate_id left join affiliate_conversion v on v.id = e.conversion_id`
const SELECT = `select ${COLUMNS} ${FROM}`
const WHERE = `where (:orders::text[] is null or e.order_id = any(:orders::text[]))
  and (:affiliate_id::text is null or e.affiliate_id = :affiliate_id)
  and (:currency_code::text is null or e.currency_code = :currency_code)
  and (:kind::text[] is null or e.kind = any(:kind::text[]))
  and (:order_id::text is null or e.order_id = :order_id)
  and (:commission_id::text is null or e.commission_id = :commission_id)
  and (:payout_id::text is null or e.payout_id = :payout_id)
  and ${withinRange("e.created_at", "created_at")}`

/**
 * What an affiliate had in a currency after each entry of a page: one sum of all that is older than the page, and a
 * window over the page's own stretch. Where the list is not of one affiliate and one currency, both are empty.
 */
const RUNNING = `span as (select min(seq::bigint) as first, max(seq::bigint) as last from page),
  running as (
    select e.seq::text as seq, (older.amount + sum(e.amount) over (order by e.seq))::text as running_balance
    from span
    cross join lateral (select coalesce(sum(o.amount), 0) as amount from affiliate_ledger_entry o
      where o.affiliate_id = :affiliate_id and o.currency_code = :currency_code and o.seq < span.first) older
    join affiliate_ledger_entry e on e.affiliate_id = :affiliate_id and e.currency_code = :currency_code and e.seq between span.first and span.last
  )`

/** By moment, so that entries of a time are found where they are and not on the way through all younger ones. */
const BY_MOMENT = ["created_at", "seq"] as const
/** What an affiliate has after each entry runs by position. */
const BY_SEQ = ["seq"] as const

/** The ledger as a list: in the order of posting, filtered and counted by the database. */
export class AffiliateLedgerListRepository {
  /** The page is found by positions alone, so that what is skipped costs an index entry and not a row. */
  async entries(sql: Sql, filter: LedgerFilter, page: LedgerPage): Promise<Counted & { rows: ListedLedgerRow[] }> {
    const bindings = await bindingsOf(sql, filter)
    const [direction, beyond] = page.descending ? ["desc", "<"] : ["asc", ">"]
    const position = bindings.affiliate_id === null ? BY_MOMENT : BY_SEQ
    const order = `order by ${position.map((column) => `e.${column} ${direction}`).join(", ")}`
    const columns = (alias: string) => position.map((column) => `${alias}.${column}`).join(", ")
    const after = page.after ? `and (${columns("e")}) ${beyond} (select ${columns("x")} from affiliate_ledger_entry x where x.id = :after)` : ""
    const rows = await sql<ListedLedgerRow>(
      `with page as materialized (select e.seq from affiliate_ledger_entry e ${WHERE} ${after} ${order} limit :limit::int offset :offset::int), ${RUNNING}
       select e.*, running.running_balance from (${SELECT} where e.seq in (select seq from page)) e left join running using (seq)
       order by ${position.map((column) => (column === "seq" ? `e.seq::bigint ${direction}` : `e.${column} ${direction}`)).join(", ")}`,
      { ...bindings, limit: page.limit, offset: page.offset, after: page.after ?? null }
    )
    return { rows, ...(await countUpToLimit(sql, `from affiliate_ledger_entry e ${WHERE}`, bindings)) }
  }

  async entry(sql: Sql, id: string): Promise<LedgerDetailRow | null> {
    const [row] = await sql<LedgerDetailRow>(
      `select ${COLUMNS},
         (select sum(o.amount)::text from affiliate_ledger_entry o
           where o.affiliate_id = e.affiliate_id and o.currency_code = e.currency_code and o.seq <= e.seq) as running_balance,
         (select json_build_object('id', c.id, 'status', c.status) from affiliate_commission c where c.id = e.commission_id) as commission,
         (select json_build_object('id', p.id, 'status', p.status, 'reference_token', p.reference_token) from affiliate_payout p
           where p.id = coalesce(e.payout_id, (select l.payout_id from affiliate_payout_line l
             where l.entry_id = e.id and l.released_at is null and l.deleted_at is null))) as payout
       ${FROM} where e.id = :id`,
      { id }
    )
    return row ?? null
  }

  /** The entries posted after a position, oldest first: for walking through all of them without an offset that crawls. */
  async entriesAfter(sql: Sql, filter: LedgerFilter, seq: string, limit: number): Promise<LedgerRow[]> {
    return sql<LedgerRow>(`${SELECT} ${WHERE} and e.seq > :seq::bigint order by e.seq limit :limit::int`, {
      ...(await bindingsOf(sql, filter)),
      seq,
      limit,
    })
  }
}

/** The orders are looked up before the list is read, so that it begins with them. */
const bindingsOf = async (sql: Sql, filter: LedgerFilter) => ({
  orders: filter.q?.trim() ? await ordersOf(sql, filter.q) : null,
  affiliate_id: filter.affiliate_id ?? null,
  currency_code: filter.currency_code ?? null,
  kind: filter.kind ?? null,
  order_id: filter.order_id ?? null,
  commission_id: filter.commission_id ?? null,
  payout_id: filter.payout_id ?? null,
  ...rangeBindings("created_at", filter.created_at),
})

/** What a text may mean: an order's id, or its number with or without the sign. */
async function ordersOf(sql: Sql, text: string): Promise<string[]> {
  const q = text.trim().replace(/^#/, "")
  const numbered = await sql<{ order_id: string }>(
    "select order_id from affiliate_conversion where display_id = :q and order_id is not null and deleted_at is null",
    { q }
  )
  return [q, ...numbered.map(({ order_id }) => order_id)]
}
