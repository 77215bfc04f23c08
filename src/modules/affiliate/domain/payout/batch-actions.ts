import type { BatchState } from "./batch-states"

export type BatchAction = "approve" | "process" | "confirm" | "export" | "cancel"

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

/** Whether a batch in this state allows it: what pages offer is what the server accepts. */
export const canDoToBatch = (action: BatchAction, state: BatchState): boolean => ACTIONS[state].includes(action)
