/** A payout as `PayoutRow` reads it. */
export const PAYOUT_COLUMNS = `p.id, p.batch_id, p.affiliate_id, a.name as affiliate_name, a.email as affiliate_email, p.currency_code,
  p.status, p.gross::text as gross, p.fees::text as fees, p.withheld::text as withheld, p.net::text as net, p.rail,
  p.reference_token, p.external_reference, p.paid_at, p.failure_reason, p.disputed_at, p.dispute_reason, p.created_at, p.updated_at,
  b.period_start, b.period_end, b.display_id as batch_display_id`

const instant = (column: string) => `to_char(b.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`

/** A payout as `PayableRow` reads it. */
export const PAYABLE_COLUMNS = `p.id, p.batch_id, p.affiliate_id, a.name as affiliate_name, a.email as affiliate_email, p.currency_code,
  p.gross::text as gross, p.fees::text as fees, p.withheld::text as withheld, p.net::text as net, p.rail, p.reference_token,
  ${instant("period_start")}, ${instant("period_end")}`

export const PAYOUT_FROM = `from affiliate_payout p join affiliate a on a.id = p.affiliate_id join affiliate_payout_batch b on b.id = p.batch_id`
