import type { AffiliateState } from "../domain/states"
import { containing } from "../lib/filters"
import { orderBy } from "../lib/order-by"
import type { Sql } from "../lib/sql"

export interface CodeFilter {
  /** Part of a code or of its affiliate's name. */
  q?: string | null
  id?: string | null
  affiliate_id?: string | null
  /** Nothing of anybody else's. */
  affiliate_ids?: readonly string[] | null
  promotion_id?: string | null
  is_active?: boolean | null
}

export interface CodePage {
  limit: number
  offset: number
  /** A column of the allow-list, with a leading minus for descending. */
  order: string
}

/** A code with whose it is and what it brought. */
export interface CodeView {
  id: string
  code: string
  is_active: boolean
  is_generated: boolean
  promotion_id: string | null
  affiliate_id: string
  affiliate_name: string
  affiliate_status: AffiliateState
  clicks: number
  /** Those that are attributed to it now. */
  conversions: number
  created_at: Date
}

export const CODE_SORTS: Readonly<Record<string, string>> = { code: "rc.code", created_at: "rc.created_at" }

const LISTED = "from affiliate_referral_code rc"
const WHERE = `where rc.deleted_at is null
  and (:q::text is null or rc.code ilike :q or exists (select from affiliate p where p.id = rc.affiliate_id and p.name ilike :q))
  and (:id::text is null or rc.id = :id)
  and (:affiliate_id::text is null or rc.affiliate_id = :affiliate_id)
  and (:affiliate_ids::text[] is null or rc.affiliate_id = any(:affiliate_ids::text[]))
  and (:promotion_id::text is null or rc.promotion_id = :promotion_id)
  and (:is_active::boolean is null or rc.is_active = :is_active::boolean)`

/** Referral codes of all affiliates, for people. */
export class AffiliateCodeListRepository {
  /** Clicks and conversions are counted for the page's rows alone. */
  async codes(sql: Sql, filter: CodeFilter, page: CodePage): Promise<{ rows: CodeView[]; count: number }> {
    const bindings = {
      q: containing(filter.q),
      id: filter.id ?? null,
      affiliate_id: filter.affiliate_id ?? null,
      affiliate_ids: filter.affiliate_ids ?? null,
      promotion_id: filter.promotion_id ?? null,
      is_active: filter.is_active ?? null,
    }
    const order = `order by ${orderBy(page.order, CODE_SORTS, "rc.id")}`
    const rows = await sql<CodeView>(
      `with page as materialized (select rc.id ${LISTED} ${WHERE} ${order} limit :limit::int offset :offset::int)
       select rc.id, rc.code, rc.is_active, rc.is_generated, rc.promotion_id, rc.affiliate_id, a.name as affiliate_name,
         a.status as affiliate_status, rc.created_at,
         (select count(*)::int from affiliate_click ck where ck.referral_code_id = rc.id and ck.deleted_at is null) as clicks,
         (select count(*)::int from affiliate_attribution at
           where at.referral_code_id = rc.id and at.replaced_at is null and at.deleted_at is null) as conversions
       ${LISTED} join affiliate a on a.id = rc.affiliate_id where rc.id in (select id from page) ${order}`,
      { ...bindings, limit: page.limit, offset: page.offset }
    )
    const [total] = await sql<{ count: number }>(`select count(*)::int as count ${LISTED} ${WHERE}`, bindings)
    return { rows, count: total?.count ?? 0 }
  }
}
