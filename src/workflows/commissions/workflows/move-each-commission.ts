import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveEachCommissionStep } from "../steps/move-each-commission"
import type { MoveCommissionsInput } from "../steps/move-commissions"

/** One decision on several commissions, each by itself: an order that was canceled refuses its own and no other. @returns what became of each. */
export const moveEachCommissionWorkflow = createWorkflow("affiliate-move-each-commission", (input: MoveCommissionsInput) => {
  return new WorkflowResponse(moveEachCommissionStep(input))
})
