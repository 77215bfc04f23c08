import { orderSearch, rangeBindings, withinRange, type DateRange } from "./filters"
import type { ListPage } from "./list-page"
import { afterRow, orderBy, type Sorts } from "./order-by"
import { paymentStatusOf } from "./payment-status-sql"
import type { Bindings } from "./sql"

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

const LISTED = "from affiliate_commission c"
/** What is asked of its order stands in subqueries: where it is not asked, PostgreSQL counts without a join. */
const WHERE = `where c.deleted_at is null
  and (:q::text is null or c.id in (
    select x.id from affiliate_commission x join affiliate_conversion o on o.id = x.conversion_id where o.display_id = :display_id and o.deleted_at is null
    union select x.id from affiliate_commission x join affiliate p on p.id = x.affiliate_id where p.name ilike :q))
  and (not :asks_order::boolean or exists (select 1 from affiliate_conversion o where o.id = c.conversion_id
    and (:sales_channel_id::text[] is null or o.sales_channel_id = any(:sales_channel_id::text[]))
    and ${withinRange("o.placed_at", "placed_at")}))
  and (:hold_reason::text[] is null or c.hold_reason = any(:hold_reason::text[]))
  and (:affiliate_id::text is null or c.affiliate_id = :affiliate_id)
  and (:affiliate_ids::text[] is null or c.affiliate_id = any(:affiliate_ids::text[]))
  and (:status::text[] is null or c.status = any(:status::text[]))
  and (:order_id::text is null or c.order_id = :order_id)
  and (:currency_code::text is null or c.currency_code = :currency_code)
  and (:rule_id::text is null or exists (select 1 from affiliate_commission_line l
    where l.commission_id = c.id and l.rule_id = :rule_id and l.deleted_at is null))
  and (:payment_status::text[] is null or ${paymentStatusOf("c.id")} = any(:payment_status::text[]))`

/** Which commissions a list shows, whatever it shows of them. */
export interface CommissionPage {
  /** The page's ids as a common table expression called `page`. */
  found: string
  /** For the statement around it, in which the commission is `c` and its conversion `v`. */
  order: string
  bindings: Bindings
  /** All that the filter finds, to be counted. */
  counted: string
}

/** The page is found by ids alone, so that what is skipped costs an index entry and not its sums. */
export function commissionPage(filter: CommissionFilter, page: ListPage): CommissionPage {
  const order = orderBy(page.order, COMMISSION_SORTS, "c.id")
  const from = order.startsWith("v.") ? `${LISTED} join affiliate_conversion v on v.id = c.conversion_id and v.deleted_at is null` : LISTED
  const after = page.after ? `and ${afterRow(page.order, COMMISSION_SORTS, "c.id", from)}` : ""
  return {
    found: `page as materialized (select c.id ${from} ${WHERE} ${after} order by ${order} limit :limit::int offset :offset::int)`,
    order,
    bindings: { ...bindingsOf(filter), limit: page.limit, offset: page.offset, after: page.after ?? null },
    counted: `${LISTED} ${WHERE}`,
  }
}

const bindingsOf = (filter: CommissionFilter) => ({
  ...orderSearch(filter.q),
  ...rangeBindings("placed_at", filter.placed_at),
  asks_order: Boolean(filter.sales_channel_id ?? filter.placed_at),
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
