import type { EntrySums, OwedSums, SaleSums, TrafficSums } from "../domain/insight/overview"
import type { Grain } from "../domain/insight/period"
import { PAYOUT_STATES_IN_FLIGHT } from "../domain/states"
import { BATCH_IS_PENDING } from "../lib/batch-status"
import { OWED } from "../lib/overview-owed"
import { amongThose, bucketOf, ofChannel, ofCurrency, within } from "../lib/overview-period"
import { BEST_AFFILIATES_AND_CODES, BEST_PRODUCTS } from "../lib/overview-ranking"
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

/** Orders of one bucket and currency, and how many of them, whatever was chosen, a click brought. */
export type OrderSums = SaleSums & { clicked: number }
type ClickSums = Omit<TrafficSums, "conversions">

/** The database says when a bucket begins; the chart says it as ISO 8601. */
type Raw<T> = Omit<T, "bucket"> & { bucket: Date | null }
const withBucket = <T extends { bucket: Date | null }>(row: T) => ({ ...row, bucket: row.bucket?.toISOString() ?? null })

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
  /** Clicks by their time. They know no currency and no sales channel. */
  async clicks(sql: Sql, { previous_from, from, to, grain }: OverviewQuestion): Promise<TrafficSums[]> {
    const rows = await sql<Raw<ClickSums>>(clicksBy(grain), { previous_from, from, to })
    return rows.map(withBucket).map((row) => ({ ...row, conversions: 0 }))
  }

  /** Attributed orders by their placement, with what is left of them. */
  async orders(sql: Sql, { grain, ...question }: OverviewQuestion): Promise<OrderSums[]> {
    return (await sql<Raw<OrderSums>>(ordersBy(grain), question)).map(withBucket)
  }

  /** Ledger entries by their posting. */
  async entries(sql: Sql, { grain, ...question }: OverviewQuestion): Promise<EntrySums[]> {
    return (await sql<Raw<EntrySums>>(entriesBy(grain), question)).map(withBucket)
  }

  /** What is owed now, and what of it became available before a moment. */
  async owed(sql: Sql, { currency_code, overdue_before }: { currency_code: string | null; overdue_before: string }): Promise<OwedSums[]> {
    return sql<OwedSums>(OWED, { currency_code, overdue_before, in_flight: [...PAYOUT_STATES_IN_FLIGHT] })
  }

  /** The `places` affiliates and codes of each currency with the highest commission, the highest first. */
  async bestAffiliatesAndCodes(sql: Sql, question: OverviewQuestion, places: number): Promise<RankedRow[]> {
    return sql<RankedRow>(BEST_AFFILIATES_AND_CODES, rankingOf(question, places))
  }

  /** The same of products. */
  async bestProducts(sql: Sql, question: OverviewQuestion, places: number): Promise<RankedRow[]> {
    return sql<RankedRow>(BEST_PRODUCTS, rankingOf(question, places))
  }

  async waiting(sql: Sql): Promise<WaitingCounts> {
    const row = await one(sql<WaitingCounts>(WAITING))
    if (!row) {
      throw broken("A select without FROM returned no row")
    }
    return row
  }
}

const rankingOf = ({ from, to, currency_code, sales_channel_id }: OverviewQuestion, places: number) => ({ from, to, currency_code, sales_channel_id, places })

const clicksBy = (grain: Grain) => `
  select ${bucketOf("k.clicked_at", grain)}, count(*)::int as clicks from affiliate_click k
  where k.deleted_at is null and ${within("k.clicked_at")} group by 1`

/** Attributed orders, of all currencies and channels for what clicks brought, of the chosen ones for sales: one reading of both periods. */
const ordersBy = (grain: Grain) => `
  with placed as materialized (
    select v.id, ${bucketOf("v.placed_at", grain)}, v.currency_code, v.remaining_basis,
      (${ofCurrency("v")} and (:sales_channel_id::text is null or v.sales_channel_id is not distinct from :sales_channel_id)) as is_chosen
    from affiliate_conversion v where v.deleted_at is null and not v.is_canceled and ${within("v.placed_at")}
  )
  select v.bucket, v.currency_code, count(*) filter (where t.source = 'click')::int as clicked,
    count(*) filter (where v.is_chosen)::int as conversions, coalesce(sum(v.remaining_basis) filter (where v.is_chosen), 0)::text as revenue
  from placed v join affiliate_attribution t on t.conversion_id = v.id and ${amongThose("t.conversion_id", "placed")}
    and t.replaced_at is null and t.deleted_at is null
  group by 1, 2`

/** What is paid out belongs to no sales channel. */
const entriesBy = (grain: Grain) => `
  select ${bucketOf("e.created_at", grain)}, e.currency_code,
    coalesce(sum(e.amount) filter (where e.kind <> 'reversal'), 0)::text as commission,
    coalesce(sum(e.amount) filter (where e.kind = 'reversal'), 0)::text as reversals, '0' as paid
  from affiliate_ledger_entry e
  where e.kind in ('accrual', 'reinstatement', 'reversal') and ${within("e.created_at")} and ${ofCurrency("e")} and ${ofChannel("e")}
  group by 1, 2
  union all
  select ${bucketOf("e.created_at", grain)}, e.currency_code, '0', '0', (-sum(e.amount))::text
  from affiliate_ledger_entry e
  where e.kind in ('payout', 'payout_return') and ${within("e.created_at")} and ${ofCurrency("e")}
  group by 1, 2`

const WAITING = `
  select
    (select count(*)::int from affiliate where status = 'pending' and deleted_at is null) as applications,
    (select count(*)::int from affiliate_tax_document where state = 'uploaded' and deleted_at is null) as tax_documents,
    (select count(*)::int from affiliate_commission where status = 'pending_review' and deleted_at is null) as commissions,
    (select count(*)::int from affiliate_payout_batch b where b.deleted_at is null and ${BATCH_IS_PENDING}) as payout_batches,
    (select count(*)::int from affiliate_payout where status = 'failed' and deleted_at is null) as failed_payouts,
    (select count(*)::int from affiliate_payout where disputed_at is not null and deleted_at is null) as disputed_payouts`
