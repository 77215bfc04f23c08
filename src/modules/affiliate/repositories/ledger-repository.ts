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

/**
 * `found` hops from one currency to the next in the covering index instead of reading every entry to group them; each
 * long sum then reads its own stretch of that index.
 */
const BALANCES = `
  with recursive found as (
    select a.id as affiliate_id, (select min(e.currency_code) from affiliate_ledger_entry e where e.affiliate_id = a.id) as currency_code
    from unnest(:affiliate_ids::text[]) a(id)
    union all
    select f.affiliate_id, (select min(e.currency_code) from affiliate_ledger_entry e
      where e.affiliate_id = f.affiliate_id and e.currency_code > f.currency_code)
    from found f where f.currency_code is not null
  ), held as (
    select affiliate_id, currency_code, sum(held_amount) as amount
    from affiliate_commission where ${ASKED} and status = 'pending_review' group by 1, 2
  ), in_flight as (
    select affiliate_id, currency_code, sum(gross) as amount
    from affiliate_payout where ${ASKED} and status = any(:in_flight::text[]) group by 1, 2
  ), sums as materialized (
    select affiliate_id, currency_code, coalesce(h.amount, 0) as held, coalesce(p.amount, 0) as in_payout,
      (select coalesce(sum(e.amount), 0) from affiliate_commission c join affiliate_ledger_entry e on e.commission_id = c.id
        where c.affiliate_id = f.affiliate_id and c.currency_code = f.currency_code and c.status = 'pending' and c.deleted_at is null) as pending,
      (select coalesce(sum(e.amount), 0) from affiliate_ledger_entry e
        where e.affiliate_id = f.affiliate_id and e.currency_code = f.currency_code) as balance,
      (select -coalesce(sum(e.amount), 0) from affiliate_ledger_entry e
        where e.affiliate_id = f.affiliate_id and e.currency_code = f.currency_code and e.kind in ('payout', 'payout_return')) as paid
    from (select affiliate_id, currency_code from found where currency_code is not null) f
      full join held h using (affiliate_id, currency_code) left join in_flight p using (affiliate_id, currency_code)
    where f.affiliate_id is not null or h.amount is not null
  )
  select affiliate_id, currency_code, pending::text, held::text, (balance - pending - in_payout)::text as approved, in_payout::text,
    paid::text, balance::text
  from sums order by affiliate_id, currency_code`
