import { canMove } from "../state-machine"
import { PAYOUT_MACHINE, type PayoutState } from "../states"

/** What a person can do with one payout, and what that makes of it. */
const BECOMES = {
  "mark-paid": "paid",
  "mark-failed": "failed",
  "mark-returned": "returned",
  retry: "approved",
  cancel: "canceled",
} as const satisfies Record<string, PayoutState>

export type PayoutAction = keyof typeof BECOMES

const PAYOUT_ACTIONS = Object.keys(BECOMES) as PayoutAction[]

/** What can be done in a state, the likeliest first. What is pending is approved with its batch and not by itself. */
export const payoutActionsIn = (state: PayoutState): PayoutAction[] =>
  PAYOUT_ACTIONS.filter((action) => canMove(PAYOUT_MACHINE, state, BECOMES[action]) && (action !== "retry" || state === "failed"))
