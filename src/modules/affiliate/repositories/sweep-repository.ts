import type { AffiliateState } from "../domain/states"
import { notSwept } from "../lib/not-swept"
import type { Sql } from "../lib/sql"

/** What a sweep looks at. `period_end` is exclusive; everything that was available before it is included. */
export interface SweepScope {
  period_end: string
  currency_code: string | null
  affiliate_ids: string[] | null
}

/** Whether an affiliate may be paid at all, as it stands now. */
export interface PayeeStanding {
  affiliate_id: string
  affiliate_status: AffiliateState
  payout_blocked: boolean
  tax_document_verified: boolean
}

/** What one affiliate could be paid in one currency. `gross` is minor units as text, of either sign. */
export interface SweepGroup extends PayeeStanding {
  affiliate_name: string
  currency_code: string
  gross: string
  entry_count: number
}

/** What of a commission is in no live payout. Asked only of orders that are not paid, which are few. */
const UNSWEPT_OF_COMMISSION = `(select sum(u.amount) from affiliate_ledger_entry u where u.commission_id = c.id
  and ${notSwept("u")})`

/**
 * Which entries a payout may take: adjustments and bonuses at once; a commission's entries all together, of either
 * sign, once it is approved and its hold has ended. What an edit added and the buyer has not paid waits; what was taken
 * back never does. Never what a live payout line holds already.
 */
const CANDIDATES = `
  select e.id, e.affiliate_id, e.currency_code, e.amount
  from affiliate_ledger_entry e
  left join affiliate_commission c on c.id = e.commission_id
  left join affiliate_conversion v on v.id = c.conversion_id
  where (
      (e.commission_id is not null and c.status = 'approved' and c.available_at < :period_end::timestamptz
        and (v.is_paid or ${UNSWEPT_OF_COMMISSION} <= 0))
      or (e.kind in ('adjustment', 'bonus') and e.available_at < :period_end::timestamptz)
    )
    and (:currency_code::text is null or e.currency_code = :currency_code)
    and (:affiliate_ids::text[] is null or e.affiliate_id = any(:affiliate_ids::text[]))
    and ${notSwept("e")}`

const STANDING = `a.id as affiliate_id, a.status as affiliate_status, a.payout_blocked,
  exists (select from affiliate_tax_document t where t.affiliate_id = a.id and t.state = 'verified' and t.deleted_at is null)
    as tax_document_verified`

const groupsOf = (source: string) => `
  select ${STANDING}, a.name as affiliate_name, g.currency_code, g.gross::text as gross, g.entry_count::int as entry_count
  from (select affiliate_id, currency_code, sum(amount) as gross, count(*) as entry_count from ${source}
        group by affiliate_id, currency_code) g
  join affiliate a on a.id = g.affiliate_id
  order by g.affiliate_id, g.currency_code`

/** Entries on their way into a payout: set-based, whatever their number. */
export class AffiliateSweepRepository {
  /** What a sweep would find now, without taking anything. */
  async preview(sql: Sql, scope: SweepScope): Promise<SweepGroup[]> {
    return sql<SweepGroup>(groupsOf(`(${CANDIDATES}) c`), bindingsOf(scope))
  }

  /**
   * Freezes the candidates for the rest of the transaction and groups them. What is posted after this belongs to a
   * later sweep; without the frozen set the sums and the lines would come from two different moments.
   */
  async collect(sql: Sql, scope: SweepScope): Promise<SweepGroup[]> {
    await sql(`create temporary table affiliate_sweep on commit drop as ${CANDIDATES} order by e.id`, bindingsOf(scope))
    return sql<SweepGroup>(groupsOf("affiliate_sweep"))
  }

  /** Attaches the frozen candidates to the payouts of a batch. A second live line for an entry is refused by its unique index. */
  async attach(sql: Sql, batchId: string): Promise<void> {
    await sql(
      `insert into affiliate_payout_line (payout_id, entry_id)
       select p.id, s.id from affiliate_sweep s
       join affiliate_payout p on p.batch_id = :batch_id and p.deleted_at is null and p.affiliate_id = s.affiliate_id and p.currency_code = s.currency_code`,
      { batch_id: batchId }
    )
  }

  /**
   * What was taken back since the sweep: every unswept entry of a commission of this batch whose unswept sum is
   * negative. Amounts are minor units as text.
   */
  async findReversals(sql: Sql, batchId: string): Promise<AttachedEntry[]> {
    return sql<AttachedEntry>(
      `with swept as (
         select distinct e.commission_id, l.payout_id
         from affiliate_payout p join affiliate_payout_line l on l.payout_id = p.id and l.released_at is null
           join affiliate_ledger_entry e on e.id = l.entry_id
         where p.batch_id = :batch_id and p.deleted_at is null and p.status = 'pending' and e.commission_id is not null
       ), unswept as (
         select s.payout_id, e.id, e.amount, sum(e.amount) over (partition by e.commission_id) as commission_sum
         from swept s join affiliate_ledger_entry e on e.commission_id = s.commission_id
         where ${notSwept("e")}
       )
       select payout_id, id as entry_id, amount::text as amount from unswept where commission_sum < 0 order by id`,
      { batch_id: batchId }
    )
  }

  /** Whether these affiliates may be paid, as they stand now. */
  async standings(sql: Sql, affiliateIds: string[]): Promise<PayeeStanding[]> {
    return sql<PayeeStanding>(`select ${STANDING} from affiliate a where a.id = any(:ids::text[])`, { ids: affiliateIds })
  }

  async attachEntries(sql: Sql, entries: AttachedEntry[]): Promise<void> {
    await sql(
      `insert into affiliate_payout_line (payout_id, entry_id)
       select payout_id, entry_id from jsonb_to_recordset(:entries::jsonb) as t(payout_id text, entry_id text)`,
      { entries: JSON.stringify(entries) }
    )
  }
}

/** An entry that joins a payout after the sweep. */
export interface AttachedEntry {
  payout_id: string
  entry_id: string
  amount: string
}

const bindingsOf = (scope: SweepScope) => ({
  period_end: scope.period_end,
  currency_code: scope.currency_code,
  affiliate_ids: scope.affiliate_ids,
})
