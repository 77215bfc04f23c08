import type { PayoutState } from "../states"

/** What a batch looks like from outside. Never stored: it follows from the batch's dates and its payouts' states. */
export const BATCH_STATES = ["pending", "approved", "processing", "completed", "canceled"] as const
export type BatchState = (typeof BATCH_STATES)[number]

/** Payouts that nothing more happens to in the ordinary course; a batch of only these is completed. */
export const PAYOUT_STATES_FINAL = ["paid", "canceled", "returned"] as const satisfies readonly PayoutState[]

/** Payouts that a person approved and nobody has confirmed yet: what a file for finance is about. */
export const PAYOUT_STATES_LEAVING = ["approved", "processing"] as const satisfies readonly PayoutState[]

/** Payouts that may be in a file at all. Neither what nobody approved nor what was canceled: a file gets paid. */
export const PAYOUT_STATES_EXPORTABLE = ["approved", "processing", "paid", "failed", "returned"] as const satisfies readonly PayoutState[]
