import { rangeBindings, withinRange, type DateRange } from "../lib/filters"
import type { Sql } from "../lib/sql"

export interface ClickFilter {
  affiliate_id?: string | null
  referral_code_id?: string | null
  clicked_at?: DateRange | null
}

export interface ClickPage {
  limit: number
  offset: number
  /** `clicked_at`, with a leading minus for descending. */
  order: string
}

/** A click as people see it: nothing of the address that it came from. */
export interface ClickRow {
  id: string
  affiliate_id: string
  affiliate_name: string
  referral_code_id: string
  code: string
  landing_page: string | null
  referrer: string | null
  sub_id: string | null
  clicked_at: Date
  /** The sale that is attributed to it now; a later one where there are several. */
  conversion_id: string | null
}

/** One column: clicks are many, and this one has an index beside the affiliate's. */
export const CLICK_SORTS = ["clicked_at"]

const FROM = "from affiliate_click c"
const WHERE = `where c.deleted_at is null
  and (:affiliate_id::text is null or c.affiliate_id = :affiliate_id)
  and (:referral_code_id::text is null or c.referral_code_id = :referral_code_id)
  and ${withinRange("c.clicked_at", "clicked_at")}`

/** Clicks on referral codes, for people. */
export class AffiliateClickListRepository {
  async clicks(sql: Sql, filter: ClickFilter, page: ClickPage): Promise<{ rows: ClickRow[]; count: number }> {
    const bindings = {
      affiliate_id: filter.affiliate_id ?? null,
      referral_code_id: filter.referral_code_id ?? null,
      ...rangeBindings("clicked_at", filter.clicked_at),
    }
    const direction = page.order.startsWith("-") ? "desc" : "asc"
    const rows = await sql<ClickRow>(
      `with page as (select c.* ${FROM} ${WHERE} order by c.clicked_at ${direction}, c.id limit :limit::int offset :offset::int)
       select c.id, c.affiliate_id, a.name as affiliate_name, c.referral_code_id, rc.code, c.landing_page, c.referrer, c.sub_id, c.clicked_at,
         (select at.conversion_id from affiliate_attribution at where at.click_id = c.id and at.replaced_at is null and at.deleted_at is null
          order by at.created_at desc limit 1) as conversion_id
       from page c join affiliate a on a.id = c.affiliate_id join affiliate_referral_code rc on rc.id = c.referral_code_id
       order by c.clicked_at ${direction}, c.id`,
      { ...bindings, limit: page.limit, offset: page.offset }
    )
    const [total] = await sql<{ count: number }>(`select count(*)::int as count ${FROM} ${WHERE}`, bindings)
    return { rows, count: total?.count ?? 0 }
  }
}
