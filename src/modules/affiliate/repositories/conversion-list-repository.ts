import type { Refusal } from "../domain/attribution/refusals"
import { rangeBindings, withinRange, type DateRange } from "../lib/filters"
import { countUpToLimit, pageFrom, type Counted, type ListPage } from "../lib/list-page"
import { afterRow, orderBy, type Sorts } from "../lib/order-by"
import { FOUND_AFFILIATE, searchOrders } from "../lib/order-search"
import { one, type Sql } from "../lib/sql"

export interface ConversionFilter {
  /** An order's display id, or part of an affiliate's name. */
  q?: string | null
  placed_at?: DateRange | null
  affiliate_id?: string | null
  order_id?: string | null
  refusal_code?: string[] | null
  currency_code?: string | null
}

/** A conversion with who earns by it, or why nobody does. */
export interface ConversionView {
  id: string
  source: string
  external_id: string
  order_id: string | null
  display_id: string | null
  currency_code: string
  sales_channel_id: string | null
  placed_at: Date
  is_paid: boolean
  is_canceled: boolean
  settled_at: Date | null
  refusal_code: string | null
  refusals: Refusal[]
  affiliate_id: string | null
  affiliate_name: string | null
  attribution_source: string | null
  commission_id: string | null
}

/** What people may sort by. */
export const CONVERSION_SORTS: Sorts = { placed_at: "v.placed_at", settled_at: "v.settled_at" }

const COLUMNS = `v.id, v.source, v.external_id, v.order_id, v.display_id, v.currency_code, v.sales_channel_id, v.placed_at, v.is_paid,
  v.is_canceled, v.settled_at, v.refusal_code, v.refusals, at.affiliate_id, a.name as affiliate_name, at.source as attribution_source,
  c.id as commission_id`
const FROM = `from affiliate_conversion v
  left join affiliate_attribution at on at.conversion_id = v.id and at.replaced_at is null and at.deleted_at is null
  left join affiliate a on a.id = at.affiliate_id left join affiliate_commission c on c.attribution_id = at.id and c.deleted_at is null`
/** Joined only where it is asked for: an OR would keep PostgreSQL from beginning with the affiliate. */
const OF_AFFILIATE = `from affiliate_attribution at join affiliate_conversion v
  on v.id = at.conversion_id and at.affiliate_id = :affiliate_id and at.replaced_at is null and at.deleted_at is null`
/** What a search found, each once, affiliate by affiliate (OFFSET keeps it so): counting up to a limit then reads no more than that. */
const FOUND = `(select x.* from affiliate_conversion x where x.id = any(:conversion_ids::text[])
  union all select o.* from affiliate p cross join lateral (select x.* from affiliate_attribution t join affiliate_conversion x on x.id = t.conversion_id
    where t.affiliate_id = p.id and t.replaced_at is null and t.deleted_at is null and x.id <> all(:conversion_ids::text[]) offset 0) o
  where ${FOUND_AFFILIATE})`
/** The same, asked of each row on the way. */
const IS_FOUND = `and (v.id = any(:conversion_ids::text[]) or exists (select from affiliate_attribution t join affiliate p on p.id = t.affiliate_id
  where t.conversion_id = v.id and t.replaced_at is null and t.deleted_at is null and ${FOUND_AFFILIATE}))`
const WHERE = `where v.deleted_at is null
  and ${withinRange("v.placed_at", "placed_at")}
  and (:order_id::text is null or v.order_id = :order_id)
  and (:refusal_code::text[] is null or v.refusal_code = any(:refusal_code::text[]))
  and (:currency_code::text is null or v.currency_code = :currency_code)`

/** Conversions for people. */
export class AffiliateConversionListRepository {
  /** The page is found by ids alone, as that of commissions is. */
  async conversions(sql: Sql, filter: ConversionFilter, page: ListPage): Promise<Counted & { rows: ConversionView[] }> {
    const bindings = { ...(await searchOrders(sql, filter.q)), ...bindingsOf(filter) }
    const isFound = filter.q ? IS_FOUND : ""
    const listed = filter.affiliate_id ? OF_AFFILIATE : "from affiliate_conversion v"
    const walked = `${listed} ${WHERE} ${isFound}`
    const found = filter.q && !filter.affiliate_id ? `from ${FOUND} v ${WHERE}` : walked
    const counted = await countUpToLimit(sql, found, bindings)
    const from = pageFrom(counted, walked, { select: `select v.id, v.placed_at, v.settled_at ${found}`, alias: "v" })
    const order = orderBy(page.order, CONVERSION_SORTS, "v.id")
    const after = page.after ? `and ${afterRow(page.order, CONVERSION_SORTS, "v.id", "from affiliate_conversion v")}` : ""
    const rows = await sql<ConversionView>(
      `with page as materialized (select v.id ${from} ${after} order by ${order} limit :limit::int offset :offset::int)
       select ${COLUMNS} ${FROM} where v.id in (select id from page) order by ${order}`,
      { ...bindings, limit: page.limit, offset: page.offset, after: page.after ?? null }
    )
    return { rows, ...counted }
  }

  /** One conversion with its attributions, past ones included. */
  async conversion(sql: Sql, id: string) {
    return one(
      sql<ConversionView & { attributions: unknown[]; facts: unknown }>(
        `select ${COLUMNS}, v.facts,
           coalesce((select json_agg(t order by t.created_at) from (
             select x.id, x.affiliate_id, xa.name as affiliate_name, x.referral_code_id, x.source, x.model, x.touched_at, x.click_id, x.sub_id,
               x.landing_page, x.explanation, x.actor_id, x.reason, x.replaced_at, x.created_at
             from affiliate_attribution x join affiliate xa on xa.id = x.affiliate_id where x.conversion_id = v.id and x.deleted_at is null) t), '[]'::json) as attributions
         ${FROM} where v.id = :id and v.deleted_at is null`,
        { id }
      )
    )
  }
}

const bindingsOf = (filter: ConversionFilter) => ({
  ...rangeBindings("placed_at", filter.placed_at),
  affiliate_id: filter.affiliate_id ?? null,
  order_id: filter.order_id ?? null,
  refusal_code: filter.refusal_code ?? null,
  currency_code: filter.currency_code ?? null,
})
