import type { AlertFacts } from "../domain/portal/alerts"
import type { OwnEarnings, OwnTraffic } from "../domain/portal/summary"
import type { Period } from "../domain/insight/period"
import { broken } from "../lib/errors"
import { one, type Sql } from "../lib/sql"

const day = (moment: string) => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD') as day`
const within = (moment: string) => `${moment} >= :from::timestamptz and ${moment} < :to::timestamptz`
const OWN = "affiliate_id = any(:affiliate_ids::text[])"

/** Orders by their placement, canceled ones left out: as the overview counts them, whatever brought them. */
const TRAFFIC = `
  select day, sum(clicks)::int as clicks, sum(conversions)::int as conversions from (
    select ${day("k.clicked_at")}, count(*) as clicks, 0 as conversions
    from affiliate_click k where k.${OWN} and k.deleted_at is null and ${within("k.clicked_at")} group by 1
    union all
    select ${day("v.placed_at")}, 0, count(*)
    from affiliate_attribution t join affiliate_conversion v on v.id = t.conversion_id and v.deleted_at is null
    where t.${OWN} and t.replaced_at is null and t.deleted_at is null and not v.is_canceled and ${within("v.placed_at")} group by 1
  ) s group by day`

/** By posting, as the overview counts them. Adjustments and bonuses are no commission. */
const EARNINGS = `
  select ${day("e.created_at")}, e.currency_code,
    coalesce(sum(e.amount) filter (where e.kind in ('accrual', 'reinstatement')), 0)::text as commission,
    coalesce(-sum(e.amount) filter (where e.kind = 'reversal'), 0)::text as reversed
  from affiliate_ledger_entry e
  where e.${OWN} and ${within("e.created_at")} and e.kind in ('accrual', 'reinstatement', 'reversal')
  group by 1, 2`

/** What is not ready yet: the moment from which the first of it is, by currency. */
const NEXT = `
  select c.currency_code, min(c.available_at) as available_from
  from affiliate_commission c where c.${OWN} and c.deleted_at is null and c.status in ('pending', 'approved') and c.available_at > :now::timestamptz
  group by 1`

const ALERTS = `
  select
    (select count(*)::int from affiliate_commission where ${OWN} and status = 'pending_review' and deleted_at is null) as held_commissions,
    (select count(*)::int from affiliate_payout where ${OWN} and status = 'failed' and deleted_at is null) as failed_payouts,
    (select count(*)::int from affiliate_payout where ${OWN} and status = 'returned' and deleted_at is null) as returned_payouts,
    coalesce((select json_agg(t.state) from affiliate_tax_document t where t.affiliate_id = :affiliate_id and t.deleted_at is null), '[]'::json) as document_states,
    exists (select from affiliate_payment_details d where d.affiliate_id = :affiliate_id and d.deleted_at is null) as payment_details_known`

/** The portal's first page: a few sums over what is the affiliate's own. */
export class AffiliatePortalSummaryRepository {
  async traffic(sql: Sql, affiliateIds: readonly string[], period: Period): Promise<OwnTraffic[]> {
    return sql<OwnTraffic>(TRAFFIC, { affiliate_ids: affiliateIds, ...period })
  }

  async earnings(sql: Sql, affiliateIds: readonly string[], period: Period): Promise<OwnEarnings[]> {
    return sql<OwnEarnings>(EARNINGS, { affiliate_ids: affiliateIds, ...period })
  }

  async nextAvailable(sql: Sql, affiliateIds: readonly string[], now: string): Promise<{ currency_code: string; available_from: Date }[]> {
    return sql(NEXT, { affiliate_ids: affiliateIds, now })
  }

  async alertFacts(sql: Sql, affiliateIds: readonly string[], affiliateId: string): Promise<AlertFacts> {
    const facts = await one(sql<AlertFacts>(ALERTS, { affiliate_ids: affiliateIds, affiliate_id: affiliateId }))
    if (!facts) {
      throw broken("A select without FROM returned no row")
    }
    return facts
  }
}
