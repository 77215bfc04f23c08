import { DISABLED_GUARDS } from "./append-only"

/** A statement about the books that must hold: a query that returns no row while it does. */
export interface Invariant {
  id: string
  title: string
  /** Offending rows. */
  query: string
}

const COMMISSION_KINDS = "('accrual', 'reversal', 'reinstatement')"

/**
 * What must always hold, as one set: tests, fault injection, the demo and `verify-ledger` in a merchant's store run the
 * same queries. Whether the posted sums equal today's facts (`posted_is_target`) needs Medusa's orders and is checked by
 * the workflow that runs these.
 */
export const INVARIANTS: readonly Invariant[] = [
  {
    id: "append_only",
    title: "The ledger and the audit trail refuse UPDATE, DELETE and TRUNCATE",
    query: DISABLED_GUARDS,
  },
  {
    id: "source_key_once",
    title: "No two entries share a source key",
    query: "select source_key, count(*)::text as entries from affiliate_ledger_entry group by 1 having count(*) > 1",
  },
  {
    id: "whole_minor_units",
    title: "Every amount is a whole number of minor units, and equal to its exact copy",
    query: `select id, amount::text, raw_amount from affiliate_ledger_entry
      where amount <> trunc(amount) or amount::text <> raw_amount->>'value'`,
  },
  {
    id: "line_never_negative",
    title: "No commission line nets below zero",
    query: `select commission_id, line_id, sum(amount)::text as net from affiliate_ledger_entry
      where kind in ${COMMISSION_KINDS} group by 1, 2 having sum(amount) < 0`,
  },
  {
    id: "kind_follows_history",
    title: "The first positive entry of a line is its accrual, every later one a reinstatement, every negative one a reversal",
    query: `select id, commission_id, line_id, kind from (
        select id, commission_id, line_id, kind, amount,
          row_number() over (partition by commission_id, line_id, amount > 0 order by seq) as nth
        from affiliate_ledger_entry where kind in ${COMMISSION_KINDS}) e
      where kind <> case when amount < 0 then 'reversal' when nth = 1 then 'accrual' else 'reinstatement' end`,
  },
  {
    id: "commission_constant",
    title: "Affiliate and currency never change within a commission",
    query: `select e.id, e.commission_id from affiliate_ledger_entry e join affiliate_commission c on c.id = e.commission_id
      where e.affiliate_id <> c.affiliate_id or e.currency_code <> c.currency_code or e.conversion_id <> c.conversion_id`,
  },
  {
    id: "one_active_attribution",
    title: "A conversion has at most one active attribution",
    query: `select conversion_id, count(*)::text as active from affiliate_attribution
      where replaced_at is null and deleted_at is null group by 1 having count(*) > 1`,
  },
  {
    id: "held_posts_nothing",
    title: "Held, denied and replaced commissions stand at zero",
    query: `select c.id, c.status, at.replaced_at, sum(e.amount)::text as posted
      from affiliate_commission c join affiliate_attribution at on at.id = c.attribution_id
        join affiliate_ledger_entry e on e.commission_id = c.id
      where c.status in ('pending_review', 'denied') or at.replaced_at is not null
      group by 1, 2, 3 having sum(e.amount) <> 0`,
  },
  {
    id: "entry_swept_once",
    title: "An entry is in at most one live payout line",
    query: `select entry_id, count(*)::text as lines from affiliate_payout_line where released_at is null group by 1 having count(*) > 1`,
  },
  {
    id: "payout_sums",
    title: "A payout's gross is the sum of its lines; net is gross less fees and withheld, and above zero",
    query: `select p.id, p.gross::text, coalesce(sum(e.amount), 0)::text as lines, p.net::text
      from affiliate_payout p left join affiliate_payout_line l on l.payout_id = p.id
        left join affiliate_ledger_entry e on e.id = l.entry_id
      group by p.id having p.gross <> coalesce(sum(e.amount), 0) or p.net <> p.gross - p.fees - p.withheld or p.net <= 0`,
  },
  {
    id: "lines_live_until_released",
    title: "Lines are released when, and only when, their payout is canceled or returned",
    query: `select l.payout_id, l.entry_id, p.status from affiliate_payout_line l join affiliate_payout p on p.id = l.payout_id
      where (l.released_at is not null) <> (p.status in ('canceled', 'returned'))`,
  },
  {
    id: "payout_posted",
    title: "A paid payout has one entry of minus its gross, a returned one also its opposite, any other none",
    query: `select p.id, p.status, coalesce(sum(e.amount), 0)::text as posted, count(e.id)::text as entries
      from affiliate_payout p left join affiliate_ledger_entry e on e.payout_id = p.id
      group by p.id
      having (case p.status when 'paid' then count(e.id) <> 1 or coalesce(sum(e.amount), 0) <> -p.gross
        when 'returned' then count(e.id) <> 2 or coalesce(sum(e.amount), 0) <> 0 else count(e.id) <> 0 end)`,
  },
  {
    id: "swept_belongs",
    title: "A swept entry agrees with its payout on affiliate and currency, was matured and approved",
    query: `select l.payout_id, l.entry_id from affiliate_payout_line l
        join affiliate_payout p on p.id = l.payout_id join affiliate_payout_batch b on b.id = p.batch_id
        join affiliate_ledger_entry e on e.id = l.entry_id left join affiliate_commission c on c.id = e.commission_id
      where e.affiliate_id <> p.affiliate_id or e.currency_code <> p.currency_code
        or b.period_end > b.created_at + interval '1 minute'
        or (c.id is not null and (c.status <> 'approved' or c.available_at >= b.period_end))
        or (c.id is null and e.available_at >= b.period_end)`,
  },
  {
    id: "paid_is_proven",
    title: "A paid payout has a date and a reference that its rail used once",
    query: `select p.id, p.rail, p.external_reference from affiliate_payout p
      where p.status in ('paid', 'returned') and (p.paid_at is null or p.external_reference is null
        or exists (select from affiliate_payout o where o.rail = p.rail and o.external_reference = p.external_reference and o.id <> p.id))`,
  },
  {
    id: "approved_by_a_person",
    title: "Nothing leaves without an approver, who is not the creator where two people are required",
    query: `select p.id, p.status, b.created_by, b.approved_by from affiliate_payout p join affiliate_payout_batch b on b.id = p.batch_id
      where p.status not in ('pending', 'canceled')
        and (b.approved_by is null or (b.second_person_required and b.approved_by = b.created_by))`,
  },
  {
    id: "disputed_stays",
    title: "What is disputed has not left: it is pending, approved or failed, and no attempt was begun since",
    query: `select p.id, p.status, p.disputed_at from affiliate_payout p
      where p.disputed_at is not null and (p.status not in ('pending', 'approved', 'failed')
        or exists (select from affiliate_payout_attempt a where a.payout_id = p.id and a.created_at > p.disputed_at))`,
  },
  {
    id: "unchanged_after_approval",
    title: "No line is added to a payout after its approval",
    query: `select l.payout_id, l.entry_id from affiliate_payout_line l join affiliate_payout p on p.id = l.payout_id
        join affiliate_payout_batch b on b.id = p.batch_id
      where b.approved_at is not null and l.created_at > b.approved_at`,
  },
  {
    id: "balance_by_two_paths",
    title: "What is ready to be paid, summed entry by entry, equals the balance less what is pending and in payouts",
    query: `with ready as (
        select e.affiliate_id, e.currency_code, sum(e.amount) as amount
        from affiliate_ledger_entry e left join affiliate_commission c on c.id = e.commission_id
        where e.kind not in ('payout', 'payout_return') and (c.id is null or c.status <> 'pending')
          and not exists (select from affiliate_payout_line l where l.entry_id = e.id and l.released_at is null)
        group by 1, 2),
      total as (select affiliate_id, currency_code, sum(amount) as amount from affiliate_ledger_entry group by 1, 2),
      pending as (select e.affiliate_id, e.currency_code, sum(e.amount) as amount from affiliate_ledger_entry e
        join affiliate_commission c on c.id = e.commission_id where c.status = 'pending' group by 1, 2),
      live as (select affiliate_id, currency_code, sum(gross) as amount from affiliate_payout
        where status in ('pending', 'approved', 'processing', 'failed') group by 1, 2)
      select t.affiliate_id, t.currency_code, coalesce(r.amount, 0)::text as entry_by_entry,
        (t.amount - coalesce(p.amount, 0) - coalesce(l.amount, 0))::text as derived
      from total t left join ready r using (affiliate_id, currency_code) left join pending p using (affiliate_id, currency_code)
        left join live l using (affiliate_id, currency_code)
      where coalesce(r.amount, 0) <> t.amount - coalesce(p.amount, 0) - coalesce(l.amount, 0)`,
  },
  {
    id: "attributed_is_answered",
    title: "Every conversion has an attribution or a recorded refusal, and every attribution a commission or a reason for none",
    query: `select v.id, v.order_id from affiliate_conversion v
        left join affiliate_attribution at on at.conversion_id = v.id and at.replaced_at is null
        left join affiliate_commission c on c.attribution_id = at.id
      where v.deleted_at is null and c.id is null and v.refusal_code is null`,
  },
  {
    id: "states_are_audited",
    title: "The audit trail's last state of everything is the state it has",
    query: `with last as (
        select distinct on (entity, entity_id) entity, entity_id, to_state from affiliate_audit_entry
        where to_state is not null order by entity, entity_id, seq desc)
      select s.entity, s.id, s.status, last.to_state from (
        select 'affiliate' as entity, id, status from affiliate where deleted_at is null
        union all select 'commission', id, status from affiliate_commission
        union all select 'payout', id, status from affiliate_payout
        union all select 'tax_document', id, state from affiliate_tax_document where deleted_at is null) s
      left join last on last.entity = s.entity and last.entity_id = s.id
      where last.to_state is distinct from s.status`,
  },
]
