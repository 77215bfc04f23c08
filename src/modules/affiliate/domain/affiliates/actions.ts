import { AFFILIATE_MACHINE, type AffiliateState } from "../states"
import { assertTransition, canMove } from "../state-machine"

/** What a manager can do to an affiliate, as it is written in the API's paths. */
export const AFFILIATE_ACTIONS = ["approve", "reject", "suspend", "reinstate", "terminate"] as const
export type AffiliateAction = (typeof AFFILIATE_ACTIONS)[number]

interface ActionPlan {
  /** Where the action begins. Two actions may end in the same state, so the machine alone cannot tell. */
  from: readonly AffiliateState[]
  to: AffiliateState
  /** Somebody will ask why: the person concerned, at least. */
  needs_reason: boolean
}

const PLANS: Record<AffiliateAction, ActionPlan> = {
  approve: { from: ["pending"], to: "active", needs_reason: false },
  reject: { from: ["pending"], to: "rejected", needs_reason: true },
  suspend: { from: ["active"], to: "suspended", needs_reason: true },
  reinstate: { from: ["suspended"], to: "active", needs_reason: false },
  terminate: { from: ["active", "suspended"], to: "terminated", needs_reason: true },
}

/** The state is right for a move to that state, but by another action: approving what is suspended. */
export class WrongActionError extends Error {
  override readonly name = "WrongActionError"

  constructor(
    readonly action: AffiliateAction,
    readonly from: AffiliateState,
    readonly to: AffiliateState
  ) {
    super(`The affiliate cannot go from ${from} to ${to} by ${action}: use ${actionFor(from, to)}.`)
  }
}

/** Whether the action has to say why. */
export function needsReason(action: AffiliateAction): boolean {
  return PLANS[action].needs_reason
}

/** What can be done to an affiliate in this state, in the order in which a manager is offered it. */
export function affiliateActionsFrom(state: AffiliateState): AffiliateAction[] {
  return AFFILIATE_ACTIONS.filter((action) => PLANS[action].from.includes(state))
}

/**
 * Where an action leads from a state.
 * @throws IllegalTransitionError when the move is not legal, WrongActionError when another action makes it.
 */
export function planAffiliateMove(action: AffiliateAction, from: AffiliateState): AffiliateState {
  const { to, from: begins } = PLANS[action]
  if (begins.includes(from)) {
    return to
  }
  if (canMove(AFFILIATE_MACHINE, from, to)) {
    throw new WrongActionError(action, from, to)
  }
  assertTransition(AFFILIATE_MACHINE, from, to)
  return to
}

function actionFor(from: AffiliateState, to: AffiliateState): string {
  return AFFILIATE_ACTIONS.find((action) => PLANS[action].to === to && PLANS[action].from.includes(from)) ?? "another action"
}
