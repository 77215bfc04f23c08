import { canMove } from "../state-machine"
import { PAYOUT_MACHINE, type PayoutState } from "../states"

/** States in which a payout can be disputed: its money has not left, so that it can be kept back until a person has looked. */
export const PAYOUT_STATES_DISPUTABLE = ["pending", "approved", "failed"] as const satisfies readonly PayoutState[]

const isDisputable = (state: PayoutState): boolean => PAYOUT_STATES_DISPUTABLE.some((disputable) => disputable === state)

/** What a person can do with one payout, and what that makes of it. */
const BECOMES = {
  "mark-paid": "paid",
  "mark-failed": "failed",
  "mark-returned": "returned",
  retry: "approved",
  cancel: "canceled",
} as const satisfies Record<string, PayoutState>

type PayoutMoveAction = keyof typeof BECOMES

/** `dispute` and `release` change no state: a disputed payout keeps its own, and does not leave meanwhile. */
export type PayoutAction = PayoutMoveAction | "dispute" | "release"

const MOVES = Object.keys(BECOMES) as PayoutMoveAction[]

/** A payout, as far as it decides what can be done with it. */
export interface DecidablePayout {
  status: PayoutState
  disputed_at: string | Date | null
}

/** What can be done with a payout, the likeliest first. What is pending is approved with its batch and not by itself. */
export function payoutActionsOf({ status, disputed_at }: DecidablePayout): PayoutAction[] {
  const moves = MOVES.filter((action) => canMove(PAYOUT_MACHINE, status, BECOMES[action]) && (action !== "retry" || status === "failed"))
  if (disputed_at !== null) {
    return ["release", ...moves.filter((action) => action === "cancel")]
  }
  return isDisputable(status) ? [...moves, "dispute"] : moves
}
