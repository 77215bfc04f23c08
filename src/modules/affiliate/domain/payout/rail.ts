/**
 * How a try at sending a payout ended. `awaiting_confirmation`: the rail took it and a person will say when it is paid.
 * `unknown`: the answer was ambiguous; it is looked up under the same key and never sent again under a new one.
 */
export const ATTEMPT_RESULTS = ["awaiting_confirmation", "paid", "failed", "unknown"] as const
export type AttemptResult = (typeof ATTEMPT_RESULTS)[number]

/** What a rail is asked to pay: one payout of one affiliate in one currency. */
export interface PayoutInstruction {
  payout_id: string
  batch_id: string
  affiliate_id: string
  affiliate_name: string
  affiliate_email: string
  currency_code: string
  /** Minor units; what leaves is `net`. */
  gross: bigint
  fees: bigint
  withheld: bigint
  net: bigint
  period_start: string | null
  period_end: string
  reference_token: string
}

/** What a rail answers for one instruction. `external_reference` is required with `paid`. */
export interface RailAnswer {
  result: AttemptResult
  /** The rail's own id of the payment. */
  external_reference?: string
  /** ISO 8601; required with `paid`. */
  paid_at?: string
  /** A sentence for people; required with `failed` and `unknown`. */
  detail?: string
}

/** A file that a rail hands to finance. */
export interface RailFile {
  filename: string
  mime_type: string
  content: string
}

/**
 * A way for payouts to leave. The core writes the key and the instruction before `submit`, and its answer after; a
 * rail never touches the ledger or a payout's state.
 */
export interface PayoutRail {
  /** Stable, unique among the rails of a store; stored on payouts. */
  readonly code: string
  /** Why this payout cannot leave by this rail, as sentences; empty when it can. Called before a batch is approved. */
  check(instruction: PayoutInstruction): string[]
  /** Sends one payout. The same `idempotency_key` must never pay twice. Throwing counts as `unknown`. */
  submit(instruction: PayoutInstruction, idempotency_key: string): Promise<RailAnswer>
  /**
   * What became of an earlier `submit`, by its key; called when the batch is processed again, for attempts that are not
   * over. `failed` only where the rail knows that it neither paid nor will: whoever says so allows another try.
   */
  lookup(instruction: PayoutInstruction, idempotency_key: string): Promise<RailAnswer>
  /** The file of these payouts for finance or a bank. Optional: an API rail may have none. */
  exportFile?(instructions: PayoutInstruction[]): Promise<RailFile>
}
