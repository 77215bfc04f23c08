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

const ASKED = "affiliate_id = any(:affiliate_ids::text[])"

const BALANCES = `
  with total as (
    select affiliate_id, currency_code, sum(amount) as amount from affiliate_ledger_entry where ${ASKED} group by 1, 2
  ), pending as (
    select e.affiliate_id, e.currency_code, sum(e.amount) as amount
    from affiliate_commission c join affiliate_ledger_entry e on e.commission_id = c.id
    where c.${ASKED} and c.status = 'pending' and c.deleted_at is null group by 1, 2
  ), held as (
    select c.affiliate_id, c.currency_code, sum(c.held_amount) as amount
    from affiliate_commission c where c.${ASKED} and c.status = 'pending_review' and c.deleted_at is null group by 1, 2
  ), in_flight as (
    select affiliate_id, currency_code, sum(gross) as amount
    from affiliate_payout where ${ASKED} and status = any(:in_flight::text[]) and deleted_at is null group by 1, 2
  ), paid as (
    select affiliate_id, currency_code, -sum(amount) as amount
    from affiliate_ledger_entry where ${ASKED} and kind in ('payout', 'payout_return') group by 1, 2
  ), keys as (
    select affiliate_id, currency_code from total union select affiliate_id, currency_code from held
  )
  select k.affiliate_id, k.currency_code,
    coalesce(pending.amount, 0)::text as pending,
    coalesce(held.amount, 0)::text as held,
    (coalesce(total.amount, 0) - coalesce(pending.amount, 0) - coalesce(in_flight.amount, 0))::text as approved,
    coalesce(in_flight.amount, 0)::text as in_payout,
    coalesce(paid.amount, 0)::text as paid,
    coalesce(total.amount, 0)::text as balance
  from keys k
    left join total using (affiliate_id, currency_code)
    left join pending using (affiliate_id, currency_code)
    left join held using (affiliate_id, currency_code)
    left join in_flight using (affiliate_id, currency_code)
    left join paid using (affiliate_id, currency_code)
  order by k.affiliate_id, k.currency_code`
