import { assertTransition, type StateMachine } from "../domain/state-machine"
import type { PayoutState } from "../domain/states"
import type { Actor } from "./actor"
import type { AuditRecord } from "./audit"
import type { PayoutMove, PayoutRow } from "./payout-records"

/** What a move may bring to each payout. */
export type PayoutFacts = Pick<PayoutMove, "external_reference" | "paid_at" | "failure_reason">

/**
 * The moves of several payouts to one state, each with its audit record.
 * @throws IllegalTransitionError naming both states when one of them cannot move there.
 */
export function payoutMoves(
  machine: StateMachine<PayoutState>,
  payouts: PayoutRow[],
  to: PayoutState,
  actor: Actor,
  factsOf: (payout: PayoutRow) => PayoutFacts = () => ({})
): { moves: PayoutMove[]; audit: AuditRecord[] } {
  for (const payout of payouts) {
    assertTransition(machine, payout.status, to)
  }
  return {
    moves: payouts.map((payout) => ({ payout_id: payout.id, from: payout.status, to, ...factsOf(payout) })),
    audit: payouts.map((payout) => ({
      entity: "payout",
      entity_id: payout.id,
      action: to,
      from_state: payout.status,
      to_state: to,
      actor_id: actor.id,
      reason: actor.reason,
      data: factsOf(payout),
    })),
  }
}
