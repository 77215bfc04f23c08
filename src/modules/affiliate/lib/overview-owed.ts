import { notSwept } from "./not-swept"
import { amongThose, ofCurrency } from "./overview-period"

/** The entries of some commissions, which are few or lie together. */
const entriesOf = (commissions: string) =>
  `${commissions} c join affiliate_ledger_entry e on e.commission_id = c.id and ${amongThose("e.commission_id", commissions)}`

/**
 * As the balances of all affiliates together: entries − pending − in payouts. What became available lately is a short
 * list, and what is overdue is the rest, so that no payout of the past is read.
 * Expects `currency_code`, `overdue_before`, `in_flight`.
 */
export const OWED = `
  with pending as materialized (
    select c.id, c.currency_code from affiliate_commission c where c.status = 'pending' and c.deleted_at is null and ${ofCurrency("c")}
  ), lately as materialized (
    select c.id, c.currency_code from affiliate_commission c
    where c.status = 'approved' and c.available_at >= :overdue_before::timestamptz and c.deleted_at is null and ${ofCurrency("c")}
  ), entry_of_lately as materialized (
    select e.id, c.currency_code, e.amount from ${entriesOf("lately")}
  ), parts (currency_code, owed, young) as (
    select e.currency_code, sum(e.amount), 0 from affiliate_ledger_entry e where ${ofCurrency("e")} group by 1
    union all
    select c.currency_code, -sum(e.amount), 0 from ${entriesOf("pending")} group by 1
    union all
    select p.currency_code, -sum(p.gross), 0 from affiliate_payout p
    where p.status = any(:in_flight::text[]) and p.deleted_at is null and ${ofCurrency("p")} group by 1
    union all
    select e.currency_code, 0, sum(e.amount) from entry_of_lately e
    where not exists (select from affiliate_payout_line l
      where l.entry_id = e.id and ${amongThose("l.entry_id", "entry_of_lately")} and l.released_at is null and l.deleted_at is null) group by 1
    union all
    select e.currency_code, 0, sum(e.amount) from affiliate_ledger_entry e
    where e.kind in ('adjustment', 'bonus') and e.created_at >= :overdue_before::timestamptz and ${ofCurrency("e")} and ${notSwept("e")} group by 1
  )
  select currency_code, sum(owed)::text as owed, (sum(owed) - sum(young))::text as overdue from parts group by 1`
