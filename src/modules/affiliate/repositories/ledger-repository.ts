import { ENTRY_ROWS, INSERT_ENTRIES, type EntryRecord } from "../lib/entries"
import { PAYOUT_STATES_IN_FLIGHT } from "../domain/states"
import type { Sql } from "../lib/sql"

/** What an affiliate is owed in one currency. Minor units as text; `balance` = pending + approved + in_payout. */
export interface BalanceRow {
  affiliate_id: string
  currency_code: string
  /** Earned, hold not yet over or order not yet paid. */
  pending: string
  /** What waits for a person's decision: not in the ledger. */
  held: string
  /** Ready for the next payout. */
  approved: string
  /** In payouts that have not left or not been confirmed. */
  in_payout: string
  paid: string
  /** Σ of all entries. */
  balance: string
}

/** The append-only ledger: it is only ever added to and read. */
export class AffiliateLedgerRepository {
  /**
   * Appends entries in one statement; those whose `source_key` is there already are left out, so that the same request
   * posts once however often it is sent.
   * @returns the ids that were posted.
   */
  async append(sql: Sql, entries: EntryRecord[]): Promise<string[]> {
    const rows = await sql<{ id: string }>(
      `${INSERT_ENTRIES} from ${ENTRY_ROWS} on conflict (source_key) do nothing returning id`,
      { entries: JSON.stringify(entries) }
    )
    return rows.map((row) => row.id)
  }

  /**
   * Balances by affiliate and currency, all derived. The one long sum is read from a covering index; what is pending, in
   * payouts and paid comes from short lists, and what is approved is the rest.
   */
  async balances(sql: Sql, affiliateIds: string[]): Promise<BalanceRow[]> {
    return sql<BalanceRow>(BALANCES, { affiliate_ids: affiliateIds, in_flight: [...PAYOUT_STATES_IN_FLIGHT] })
  }
}

const ASKED = "affiliate_id = any(:affiliate_ids::text[]) and deleted_at is null"

/** The first currency among entries, from the head of the covering index. */
const nextCurrency = (which: string) => `select e.currency_code from affiliate_ledger_entry e where ${which} order by e.currency_code limit 1`

/**
 * `found` hops from one currency to the next in the covering index instead of reading every entry to group them; each
 * long sum then reads its own stretch of that index. Each mention of the ledger costs planning, so there is one for
 * each question: what is paid or on its way comes from the payouts, and what is pending is looked up by all its ids at once.
 */
const BALANCES = `
  with recursive found as (
    select a.id as affiliate_id, (${nextCurrency("e.affiliate_id = a.id")}) as currency_code from unnest(:affiliate_ids::text[]) a(id)
    union all
    select f.affiliate_id, (${nextCurrency("e.affiliate_id = f.affiliate_id and e.currency_code > f.currency_code")})
    from found f where f.currency_code is not null
  ), unsettled as materialized (
    select id, affiliate_id, currency_code, status, held_amount from affiliate_commission where ${ASKED} and status in ('pending', 'pending_review')
  ), parts (affiliate_id, currency_code, balance, pending, held, in_payout, paid) as (
    select f.affiliate_id, f.currency_code,
      (select sum(e.amount) from affiliate_ledger_entry e where e.affiliate_id = f.affiliate_id and e.currency_code = f.currency_code),
      (select coalesce(sum(e.amount), 0) from affiliate_ledger_entry e where e.commission_id = any(array(select u.id from unsettled u
        where u.status = 'pending' and u.affiliate_id = f.affiliate_id and u.currency_code = f.currency_code))),
      0, 0, 0
    from found f where f.currency_code is not null
    union all
    select affiliate_id, currency_code, 0, 0, held_amount, 0, 0 from unsettled where status = 'pending_review'
    union all
    select affiliate_id, currency_code, 0, 0, 0, case status when 'paid' then 0 else gross end, case status when 'paid' then gross else 0 end
    from affiliate_payout where ${ASKED} and (status = 'paid' or status = any(:in_flight::text[]))
  )
  select affiliate_id, currency_code, sum(pending)::text as pending, sum(held)::text as held,
    (sum(balance) - sum(pending) - sum(in_payout))::text as approved, sum(in_payout)::text as in_payout, sum(paid)::text as paid, sum(balance)::text as balance
  from parts group by 1, 2 order by 1, 2`
