import type { BatchState } from "../../../../modules/affiliate/domain/payout/batch-states"

export const BATCH_ACTIONS = ["approve", "process", "confirm", "export", "cancel"] as const
export type BatchAction = (typeof BATCH_ACTIONS)[number]

/** What can be done with a batch in each state; the first is the next step. A state that is added is a compile error here. */
const ACTIONS: Readonly<Record<BatchState, readonly BatchAction[]>> = {
  pending: ["approve", "cancel"],
  approved: ["process", "export", "cancel"],
  // Processing again asks the rail about payments that are still open.
  processing: ["confirm", "export", "process"],
  completed: ["export"],
  canceled: [],
}

export const batchActionsIn = (state: BatchState): readonly BatchAction[] => ACTIONS[state]
