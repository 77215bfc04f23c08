import type { BatchState } from "../domain/payout/batch-states"
import type { PayoutState } from "../domain/states"

/** A payout as it is read: money in minor units as text, dates as the driver gives them. */
export interface PayoutRow {
  id: string
  batch_id: string
  batch_display_id: number
  affiliate_id: string
  affiliate_name: string
  affiliate_email: string
  currency_code: string
  status: PayoutState
  gross: string
  fees: string
  withheld: string
  net: string
  rail: string
  reference_token: string
  external_reference: string | null
  paid_at: Date | null
  failure_reason: string | null
  disputed_at: Date | null
  dispute_reason: string | null
  period_start: Date | null
  period_end: Date
  created_at: Date
  updated_at: Date
}

/** What a payout's instruction is made of. Moments are ISO 8601 where many rows are read: making dates of them takes longer. */
export type PayableRow = Pick<
  PayoutRow,
  | "id"
  | "batch_id"
  | "affiliate_id"
  | "affiliate_name"
  | "affiliate_email"
  | "currency_code"
  | "gross"
  | "fees"
  | "withheld"
  | "net"
  | "rail"
  | "reference_token"
> & { period_start: Date | string | null; period_end: Date | string }

/** A payout as it is swept. */
export type NewPayout = Pick<
  PayoutRow,
  "id" | "batch_id" | "affiliate_id" | "currency_code" | "gross" | "fees" | "withheld" | "net" | "rail" | "reference_token"
>

export interface BatchRow {
  id: string
  display_id: number
  status: BatchState
  period_start: Date | null
  period_end: Date
  currency_code: string | null
  rail: string
  version: number
  exclusions: PayoutExclusion[]
  created_by: string
  approved_by: string | null
  approved_at: Date | null
  processed_at: Date | null
  canceled_at: Date | null
  created_at: Date
}

/** Somebody who is owed something and was left out, with the reason. `gross` is minor units as text. */
export interface PayoutExclusion {
  affiliate_id: string
  affiliate_name: string
  currency_code: string
  gross: string
  code: string
  message: string
}

/** A payout's move from the state it was read in, with what the move brings. */
export interface PayoutMove {
  payout_id: string
  from: PayoutState
  to: PayoutState
  external_reference?: string | null
  paid_at?: string | null
  failure_reason?: string | null
}
