import type { PaymentStatus } from "../domain/settlement/payment-status"

const named = (status: PaymentStatus) => `'${status}'`

/**
 * How far the money of the commission with this id got, as SQL: what `paymentStatus` says of one that was read, for lists
 * that are filtered by it. A test holds the two against each other.
 */
export const paymentStatusOf = (commissionId: string): string => `(
  select case
    when s.entries = 0 then ${named("none")}
    when s.paid > s.amount then ${named("overpaid")}
    when s.amount = 0 then ${named("reversed")}
    when s.paid = s.amount then ${named("paid")}
    when s.paid > 0 then ${named("partially_paid")}
    when s.swept > 0 then ${named("in_payout")}
    else ${named("owed")} end
  from (
    select count(*) as entries, coalesce(sum(e.amount), 0) as amount,
      coalesce(sum(e.amount) filter (where l.entry_id is not null), 0) as swept,
      coalesce(sum(e.amount) filter (where p.status = 'paid'), 0) as paid
    from affiliate_ledger_entry e
      left join affiliate_payout_line l on l.entry_id = e.id and l.released_at is null and l.deleted_at is null
      left join affiliate_payout p on p.id = l.payout_id
    where e.commission_id = ${commissionId}) s)`
