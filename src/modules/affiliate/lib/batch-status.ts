import { PAYOUT_STATES_FINAL } from "../domain/payout/batch-states"

const FINAL = PAYOUT_STATES_FINAL.map((state) => `'${state}'`).join(", ")

/** A batch's state as SQL over the alias `b`: see `BATCH_STATES`. */
export const BATCH_STATUS = `case
  when b.canceled_at is not null then 'canceled'
  when b.approved_at is null then 'pending'
  when not exists (select from affiliate_payout x where x.batch_id = b.id and x.deleted_at is null and x.status not in (${FINAL})) then 'completed'
  when b.processed_at is not null then 'processing'
  else 'approved' end`

/** That the state above is `pending`, without asking for payouts. */
export const BATCH_IS_PENDING = "b.canceled_at is null and b.approved_at is null"
