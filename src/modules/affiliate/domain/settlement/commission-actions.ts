import { canMove } from "../state-machine"
import { COMMISSION_MACHINE, type CommissionState } from "../states"
import type { HoldReason } from "./sources"

/** What a person does to a commission, as it is written in the API's paths. Approving clears a held one and approves a pending one. */
export const COMMISSION_ACTIONS = ["approve", "deny", "reopen"] as const
export type CommissionAction = (typeof COMMISSION_ACTIONS)[number]

/** A commission, as far as a decision about it goes. */
export interface DecidableCommission {
  status: CommissionState
  hold_reason: HoldReason | null
}

const TARGETS: Record<CommissionAction, (from: CommissionState) => CommissionState> = {
  approve: (from) => (from === "pending_review" ? "pending" : "approved"),
  deny: () => "denied",
  reopen: () => "pending_review",
}

/** The state that follows from an action; the machine says whether the move is legal. */
export const commissionTarget = (action: CommissionAction, from: CommissionState): CommissionState => TARGETS[action](from)

/** What can be done to a commission in this state, in the order in which a person is offered it. */
export function commissionActionsFrom(state: CommissionState): CommissionAction[] {
  return COMMISSION_ACTIONS.filter((action) => canMove(COMMISSION_MACHINE, state, commissionTarget(action, state)))
}

/** What can be decided about a commission. One that was replaced is closed: its order belongs to somebody else. */
export const commissionActionsOf = ({ status, replaced_at }: { status: CommissionState; replaced_at: string | Date | null }): CommissionAction[] =>
  replaced_at === null ? commissionActionsFrom(status) : []

/** Decisions that need to be explained later: a denial, an appeal, and clearing what the fraud guard holds. */
export function commissionNeedsReason(action: CommissionAction, { status, hold_reason }: DecidableCommission): boolean {
  return action !== "approve" || (status === "pending_review" && hold_reason === "fraud")
}
