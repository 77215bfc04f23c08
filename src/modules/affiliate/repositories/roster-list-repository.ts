import { TAX_STANDINGS } from "../domain/affiliates/tax-standing"
import type { AffiliateKind } from "../domain/affiliates/types"
import type { AffiliateState, TaxDocumentState } from "../domain/states"
import type { Metadata } from "../lib/affiliate-records"
import { affiliateSearch, PART_OF_AFFILIATE, rangeBindings, withinRange, type DateRange } from "../lib/filters"
import type { ListPage } from "../lib/list-page"
import { orderBy, type Sorts } from "../lib/order-by"
import type { Sql } from "../lib/sql"

export interface AffiliateFilter {
  /** Part of a name or email. */
  q?: string | null
  ids?: string[] | null
  status?: string[] | null
  kind?: string[] | null
  org_id?: string[] | null
  /** In any case; kept in lower case. */
  email?: string[] | null
  payout_blocked?: boolean | null
  tax_document_state?: string[] | null
  approved_at?: DateRange | null
  created_at?: DateRange | null
}

/** An affiliate as a list shows it. */
export interface AffiliateListRow {
  id: string
  name: string
  email: string
  kind: AffiliateKind
  status: AffiliateState
  base_currency_code: string | null
  payout_blocked: boolean
  approved_at: Date | null
  last_login_at: Date | null
  org_id: string | null
  org_name: string | null
  metadata: Metadata | null
  created_at: Date
  updated_at: Date
  /** Where the best of its documents stands. */
  tax_document_state: TaxDocumentState
  referral_codes_count: number
}

/** What people may sort by. */
export const AFFILIATE_SORTS: Sorts = {
  name: "a.name",
  email: "a.email",
  status: "a.status",
  kind: "a.kind",
  approved_at: "a.approved_at nulls last",
  created_at: "a.created_at",
  updated_at: "a.updated_at",
}

const STANDINGS = `array[${TAX_STANDINGS.map((state) => `'${state}'`).join(", ")}]::text[]`
const BEST_RANK = `max(array_position(${STANDINGS}, d.state))`
/** Who stands in one of these states by the best of their documents; who has none is not among them. */
const standingIn = (states: string) => `(select d.affiliate_id from affiliate_tax_document d where d.deleted_at is null
  group by d.affiliate_id having (${STANDINGS})[${BEST_RANK}] = any(${states}))`

const FROM = "from affiliate a"
const WHERE = `where a.deleted_at is null
  and ${PART_OF_AFFILIATE}
  and (:ids::text[] is null or a.id = any(:ids::text[]))
  and (:status::text[] is null or a.status = any(:status::text[]))
  and (:kind::text[] is null or a.kind = any(:kind::text[]))
  and (:org_id::text[] is null or a.org_id = any(:org_id::text[]))
  and (:email::text[] is null or a.email = any(:email::text[]))
  and (:payout_blocked::boolean is null or a.payout_blocked = :payout_blocked)
  and (:standing::text[] is null or a.id in ${standingIn(":standing::text[]")})
  and (:other_standing::text[] is null or not exists (select from ${standingIn(":other_standing::text[]")} t where t.affiliate_id = a.id))
  and ${withinRange("a.approved_at", "approved_at")}
  and ${withinRange("a.created_at", "created_at")}`

/** Affiliates for people: filtered, sorted and counted by the database; what costs a look elsewhere, for the page's rows alone. */
export class AffiliateRosterListRepository {
  async affiliates(sql: Sql, filter: AffiliateFilter, page: ListPage): Promise<{ rows: AffiliateListRow[]; count: number }> {
    const bindings = bindingsOf(filter)
    const order = `order by ${orderBy(page.order, AFFILIATE_SORTS, "a.id")}`
    // At the same time: each may have to look at everybody.
    const reading = sql<AffiliateListRow>(
      `with page as (select a.id ${FROM} ${WHERE} ${order} limit :limit::int offset :offset::int)
       select a.id, a.name, a.email, a.kind, a.status, a.base_currency_code, a.payout_blocked, a.approved_at, a.last_login_at,
         a.org_id, o.name as org_name, a.metadata, a.created_at, a.updated_at,
         (${STANDINGS})[coalesce((select ${BEST_RANK} from affiliate_tax_document d where d.affiliate_id = a.id and d.deleted_at is null), 1)] as tax_document_state,
         (select count(*)::int from affiliate_referral_code c where c.affiliate_id = a.id and c.deleted_at is null) as referral_codes_count
       from page join affiliate a on a.id = page.id left join affiliate_org o on o.id = a.org_id ${order}`,
      { ...bindings, limit: page.limit, offset: page.offset }
    )
    const counting = sql<{ count: number }>(`select count(*)::int as count ${FROM} ${WHERE}`, bindings)
    const [rows, [total]] = await Promise.all([reading, counting])
    return { rows, count: total?.count ?? 0 }
  }
}

const bindingsOf = (filter: AffiliateFilter) => ({
  ...affiliateSearch(filter.q),
  ids: filter.ids ?? null,
  status: filter.status ?? null,
  kind: filter.kind ?? null,
  org_id: filter.org_id ?? null,
  email: filter.email?.map((email) => email.toLowerCase()) ?? null,
  payout_blocked: filter.payout_blocked ?? null,
  ...standingsOf(filter.tax_document_state ?? null),
  ...rangeBindings("approved_at", filter.approved_at),
  ...rangeBindings("created_at", filter.created_at),
})

/** Who has no document stands as missing, so where that is asked for too, it is everybody but those who stand otherwise. */
function standingsOf(asked: string[] | null): { standing: string[] | null; other_standing: string[] | null } {
  if (!asked?.includes(TAX_STANDINGS[0])) {
    return { standing: asked, other_standing: null }
  }
  return { standing: null, other_standing: TAX_STANDINGS.filter((state) => !asked.includes(state)) }
}
