import { invalid } from "./errors"
import { rangeBindings, withinRange, type DateRange } from "./filters"
import { countUpToLimit, pageFrom, type Counted, type ListPage } from "./list-page"
import { afterRow, orderBy, type Sorts } from "./order-by"
import { FOUND_AFFILIATE, searchOrders } from "./order-search"
import { paymentStatusOf } from "./payment-status-sql"
import type { Bindings, Sql } from "./sql"

export interface CommissionFilter {
  /** An order's display id, or part of an affiliate's name. */
  q?: string | null
  affiliate_id?: string | null
  /** Nothing of anybody else's. */
  affiliate_ids?: readonly string[] | null
  status?: string[] | null
  /** How far its money got; see `PAYMENT_STATUSES`. */
  payment_status?: string[] | null
  hold_reason?: string[] | null
  sales_channel_id?: string[] | null
  placed_at?: DateRange | null
  order_id?: string | null
  currency_code?: string | null
  /** A rule by which at least one of its lines earns. */
  rule_id?: string | null
}

/** What people may sort by. */
export const COMMISSION_SORTS: Sorts = {
  placed_at: "v.placed_at",
  available_at: "c.available_at",
  status: "c.status",
  // Without an assessment: below every score.
  fraud_score: "coalesce(c.fraud_score,-1)",
}

/** Joined only where it is asked for: otherwise PostgreSQL counts without it. */
const JOIN_ORDER = "join affiliate_conversion v on v.id = c.conversion_id and v.deleted_at is null"
const OF_ORDER = `and (:sales_channel_id::text[] is null or v.sales_channel_id = any(:sales_channel_id::text[])) and ${withinRange("v.placed_at", "placed_at")}`
/** What a search found, each once, affiliate by affiliate (OFFSET keeps it so): counting up to a limit then reads no more than that. */
const FOUND = `(select x.* from affiliate_commission x where x.conversion_id = any(:conversion_ids::text[]) and x.deleted_at is null
  union all select o.* from affiliate p cross join lateral (select x.* from affiliate_commission x
    where x.affiliate_id = p.id and x.deleted_at is null and x.conversion_id <> all(:conversion_ids::text[]) offset 0) o where ${FOUND_AFFILIATE})`
/** The same, asked of each row on the way. */
const IS_FOUND = `and (c.conversion_id = any(:conversion_ids::text[]) or exists (select from affiliate p where p.id = c.affiliate_id and ${FOUND_AFFILIATE}))`
/** The score only where it is sorted by: the portal's role may not read what the fraud guard saw. */
const sortedBy = (order: string) => `c.id, c.conversion_id, c.status, c.available_at${order.includes("fraud_score") ? ", c.fraud_score" : ""}`
const WHERE = `where c.deleted_at is null
  and (:hold_reason::text[] is null or c.hold_reason = any(:hold_reason::text[]))
  and (:affiliate_id::text is null or c.affiliate_id = :affiliate_id)
  and (:affiliate_ids::text[] is null or c.affiliate_id = any(:affiliate_ids::text[]))
  and (:status::text[] is null or c.status = any(:status::text[]))
  and (:order_id::text is null or c.order_id = :order_id)
  and (:currency_code::text is null or c.currency_code = :currency_code)
  and (:rule_id::text is null or exists (select 1 from affiliate_commission_line l
    where l.commission_id = c.id and l.rule_id = :rule_id and l.deleted_at is null))`
const IN_PAYMENT_STATUS = `and ${paymentStatusOf("c.id")} = any(:payment_status::text[])`

/** Which commissions a list shows, whatever it shows of them. */
export interface CommissionPage {
  /** The page's ids as a common table expression called `page`. */
  found: string
  /** For the statement around it, in which the commission is `c` and its conversion `v`. */
  order: string
  bindings: Bindings
  counted: Counted
}

/** Counts what is asked for; the page is found by ids alone, so that what is skipped costs an index entry and not its sums. */
export async function commissionPage(sql: Sql, filter: CommissionFilter, page: ListPage): Promise<CommissionPage> {
  const bindings = { ...(await searchOrders(sql, filter.q)), ...bindingsOf(filter) }
  const [joinAsked, ofOrder] = filter.sales_channel_id ?? filter.placed_at ? [JOIN_ORDER, OF_ORDER] : ["", ""]
  const order = orderBy(page.order, COMMISSION_SORTS, "c.id")
  const joinSorted = order.startsWith("v.") ? JOIN_ORDER : ""
  const among = `from ${filter.q ? FOUND : "affiliate_commission"} c ${joinAsked} ${WHERE} ${ofOrder}`
  const inStatus = filter.payment_status ? IN_PAYMENT_STATUS : ""
  if (inStatus) {
    await assertFewEnough(sql, among, bindings)
  }
  const matching = `${among} ${inStatus}`
  const counted = await countUpToLimit(sql, matching, bindings)
  const walked = `from affiliate_commission c ${joinAsked || joinSorted} ${WHERE} ${ofOrder} ${filter.q ? IS_FOUND : ""} ${inStatus}`
  const from = pageFrom(counted, walked, { select: `select ${sortedBy(order)} ${matching}`, alias: "c", join: joinSorted })
  const after = page.after ? `and ${afterRow(page.order, COMMISSION_SORTS, "c.id", `from affiliate_commission c ${joinSorted}`)}` : ""
  return {
    found: `page as materialized (select c.id ${from} ${after} order by ${order} limit :limit::int offset :offset::int)`,
    order,
    bindings: { ...bindings, limit: page.limit, offset: page.offset, after: page.after ?? null },
    counted,
  }
}

/**
 * How far the money of a commission got is added up from its entries, for each one that is looked at; no index knows it.
 * @throws MedusaError invalid_data where that would be more than people wait for.
 */
async function assertFewEnough(sql: Sql, among: string, bindings: Bindings): Promise<void> {
  const { count, count_is_capped } = await countUpToLimit(sql, among, bindings)
  if (count_is_capped) {
    throw invalid(`payment_status: more than ${count} commissions would have to be added up. Name an affiliate, a state or a shorter period, too.`)
  }
}

const bindingsOf = (filter: CommissionFilter) => ({
  ...rangeBindings("placed_at", filter.placed_at),
  sales_channel_id: filter.sales_channel_id ?? null,
  hold_reason: filter.hold_reason ?? null,
  affiliate_id: filter.affiliate_id ?? null,
  affiliate_ids: filter.affiliate_ids ?? null,
  status: filter.status ?? null,
  payment_status: filter.payment_status ?? null,
  order_id: filter.order_id ?? null,
  currency_code: filter.currency_code ?? null,
  rule_id: filter.rule_id ?? null,
})
