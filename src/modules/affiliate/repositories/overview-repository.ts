import type { EntrySums, OwedSums, SaleSums, TrafficSums } from "../domain/insight/overview"
import type { Grain } from "../domain/insight/period"
import { PAYOUT_STATES_IN_FLIGHT } from "../domain/states"
import { BATCH_STATUS } from "../lib/batch-status"
import { notSwept } from "../lib/not-swept"
import { one, type Sql } from "../lib/sql"
import { broken } from "../lib/errors"

/** What the sums of an overview are about. Moments are ISO 8601; `previous_from` is where the period before begins. */
export interface OverviewQuestion {
  previous_from: string
  from: string
  to: string
  grain: Grain
  currency_code: string | null
  sales_channel_id: string | null
}

export const RANKINGS = ["affiliates", "codes", "products"] as const
export type Ranking = (typeof RANKINGS)[number]

/** One of those that earned most. Minor units as text. */
export interface RankedRow {
  ranking: Ranking
  currency_code: string
  id: string
  label: string
  /** Whose code it is; null for products. */
  affiliate_id: string | null
  commission: string
  /** How many commissions had a part in it. */
  commissions: number
}

/** How much waits for a person. */
export interface WaitingCounts {
  applications: number
  tax_documents: number
  commissions: number
  payout_batches: number
  failed_payouts: number
  disputed_payouts: number
}

/** The programme at a glance: a few set-based sums, whatever the number of affiliates. Each reads its period from an index. */
export class AffiliateOverviewRepository {
  /** Clicks, and the orders that they brought. They know no currency; clicks know no sales channel. */
  async traffic(sql: Sql, { previous_from, from, to, grain }: OverviewQuestion): Promise<TrafficSums[]> {
    return sql<TrafficSums>(TRAFFIC, { previous_from, from, to, grain })
  }

  /** Orders by their placement, with what is left of them. */
  async sales(sql: Sql, question: OverviewQuestion): Promise<SaleSums[]> {
    return sql<SaleSums>(SALES, { ...question })
  }

  /** Ledger entries by their posting. */
  async entries(sql: Sql, question: OverviewQuestion): Promise<EntrySums[]> {
    return sql<EntrySums>(ENTRIES, { ...question })
  }

  /** What is owed now, and what of it became available before a moment. */
  async owed(sql: Sql, { currency_code, overdue_before }: { currency_code: string | null; overdue_before: string }): Promise<OwedSums[]> {
    return sql<OwedSums>(OWED, { currency_code, overdue_before, in_flight: [...PAYOUT_STATES_IN_FLIGHT] })
  }

  /** The `places` of each ranking and currency with the highest commission, the highest first. */
  async ranked(sql: Sql, { from, to, currency_code, sales_channel_id }: OverviewQuestion, places: number): Promise<RankedRow[]> {
    return sql<RankedRow>(RANKED, { from, to, currency_code, sales_channel_id, places })
  }

  async waiting(sql: Sql): Promise<WaitingCounts> {
    const row = await one(sql<WaitingCounts>(WAITING))
    if (!row) {
      throw broken("A select without FROM returned no row")
    }
    return row
  }
}

/** The bucket of a moment as ISO 8601; null before the period. */
const bucketOf = (moment: string) => `case when ${moment} >= :from::timestamptz then
  to_char(date_trunc(:grain, ${moment}, 'UTC') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') end as bucket`
const within = (moment: string, from = "previous_from") => `${moment} >= :${from}::timestamptz and ${moment} < :to::timestamptz`
const ofCurrency = (alias: string) => `(:currency_code::text is null or ${alias}.currency_code = :currency_code)`
/** A conversion id knows its channel. */
const ofChannel = (conversionId: string) => `(:sales_channel_id::text is null or exists (
  select from affiliate_conversion v where v.id = ${conversionId} and v.sales_channel_id = :sales_channel_id))`
const ATTRIBUTED = `affiliate_conversion v
  join affiliate_attribution t on t.conversion_id = v.id and t.replaced_at is null and t.deleted_at is null`

const TRAFFIC = `
  select bucket, sum(clicks)::int as clicks, sum(conversions)::int as conversions from (
    select ${bucketOf("k.clicked_at")}, count(*) as clicks, 0 as conversions
    from affiliate_click k where k.deleted_at is null and ${within("k.clicked_at")} group by 1
    union all
    select ${bucketOf("v.placed_at")}, 0, count(*)
    from ${ATTRIBUTED}
    where v.deleted_at is null and not v.is_canceled and t.source = 'click' and ${within("v.placed_at")} group by 1
  ) s group by bucket`

const SALES = `
  select ${bucketOf("v.placed_at")}, v.currency_code, count(*)::int as conversions,
    coalesce(sum((select sum((line ->> 'remaining_basis')::numeric) from jsonb_array_elements(v.facts -> 'lines') line)), 0)::text as revenue
  from ${ATTRIBUTED}
  where v.deleted_at is null and not v.is_canceled and ${within("v.placed_at")} and ${ofCurrency("v")}
    and (:sales_channel_id::text is null or v.sales_channel_id = :sales_channel_id)
  group by 1, 2`

/** What is paid out belongs to no sales channel. */
const ENTRIES = `
  select ${bucketOf("e.created_at")}, e.currency_code,
    coalesce(sum(e.amount) filter (where e.kind in ('accrual', 'reinstatement')), 0)::text as commission,
    coalesce(sum(e.amount) filter (where e.kind = 'reversal'), 0)::text as reversals,
    coalesce(-sum(e.amount) filter (where e.kind in ('payout', 'payout_return')), 0)::text as paid
  from affiliate_ledger_entry e
  where ${within("e.created_at")} and ${ofCurrency("e")} and e.kind not in ('adjustment', 'bonus')
    and (e.kind in ('payout', 'payout_return') or ${ofChannel("e.conversion_id")})
  group by 1, 2`

/**
 * As the balances of all affiliates together: entries − pending − in payouts. What became available lately is a short
 * list, and what is overdue is the rest, so that no payout of the past is read.
 */
const OWED = `
  with parts as (
    select e.currency_code, sum(e.amount) as owed, 0 as young from affiliate_ledger_entry e where ${ofCurrency("e")} group by 1
    union all
    select c.currency_code, -sum(e.amount), 0 from affiliate_commission c join affiliate_ledger_entry e on e.commission_id = c.id
    where c.status = 'pending' and c.deleted_at is null and ${ofCurrency("c")} group by 1
    union all
    select p.currency_code, -sum(p.gross), 0 from affiliate_payout p
    where p.status = any(:in_flight::text[]) and p.deleted_at is null and ${ofCurrency("p")} group by 1
    union all
    select c.currency_code, 0, sum(e.amount) from affiliate_commission c join affiliate_ledger_entry e on e.commission_id = c.id
    where c.status = 'approved' and c.available_at >= :overdue_before::timestamptz and c.deleted_at is null and ${ofCurrency("c")} and ${notSwept("e")} group by 1
    union all
    select e.currency_code, 0, sum(e.amount) from affiliate_ledger_entry e
    where e.kind in ('adjustment', 'bonus') and e.created_at >= :overdue_before::timestamptz and ${ofCurrency("e")} and ${notSwept("e")} group by 1
  )
  select currency_code, sum(owed)::text as owed, (sum(owed) - sum(young))::text as overdue from parts group by 1`

const RANKED = `
  with earned as (
    select e.currency_code, e.affiliate_id, e.commission_id, e.line_id, sum(e.amount) as amount
    from affiliate_ledger_entry e
    where e.kind in ('accrual', 'reinstatement') and ${within("e.created_at", "from")} and ${ofCurrency("e")} and ${ofChannel("e.conversion_id")}
    group by 1, 2, 3, 4
  ), of_commission as (
    select currency_code, affiliate_id, commission_id, sum(amount) as amount from earned group by 1, 2, 3
  ), summed as (
    select 'affiliates' as ranking, currency_code, affiliate_id as id, sum(amount) as amount, count(*)::int as commissions, max(commission_id) as example
    from of_commission group by 2, 3
    union all
    select 'codes', n.currency_code, t.referral_code_id, sum(n.amount), count(*)::int, max(n.commission_id)
    from of_commission n join affiliate_commission c on c.id = n.commission_id join affiliate_attribution t on t.id = c.attribution_id
    where t.referral_code_id is not null group by 2, 3
    union all
    select 'products', p.currency_code, p.product_id, sum(p.amount), count(*)::int, max(p.commission_id) from (
      select n.currency_code, n.commission_id, l.product_id, sum(n.amount) as amount
      from earned n join affiliate_commission_line l on l.commission_id = n.commission_id and l.line_id = n.line_id and l.deleted_at is null
      where l.product_id is not null group by 1, 2, 3) p
    group by 2, 3
  ), placed as (
    select s.*, row_number() over (partition by ranking, currency_code order by amount desc, id) as place from summed s
  )
  select p.ranking, p.currency_code, p.id, coalesce(a.name, rc.code, (select max(l.title) from affiliate_commission_line l
      where p.ranking = 'products' and l.commission_id = p.example and l.product_id = p.id and l.deleted_at is null), p.id) as label, coalesce(a.id, rc.affiliate_id) as affiliate_id,
    p.amount::text as commission, p.commissions
  from placed p
    left join affiliate a on p.ranking = 'affiliates' and a.id = p.id
    left join affiliate_referral_code rc on p.ranking = 'codes' and rc.id = p.id
  where p.place <= :places::int order by p.currency_code, p.ranking, p.place`

const WAITING = `
  select
    (select count(*)::int from affiliate where status = 'pending' and deleted_at is null) as applications,
    (select count(*)::int from affiliate_tax_document where state = 'uploaded' and deleted_at is null) as tax_documents,
    (select count(*)::int from affiliate_commission where status = 'pending_review' and deleted_at is null) as commissions,
    (select count(*)::int from affiliate_payout_batch b where b.deleted_at is null and ${BATCH_STATUS} = 'pending') as payout_batches,
    (select count(*)::int from affiliate_payout where status = 'failed' and deleted_at is null) as failed_payouts,
    (select count(*)::int from affiliate_payout where disputed_at is not null and deleted_at is null) as disputed_payouts`
