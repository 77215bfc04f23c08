import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveAffiliatesStep, type MoveAffiliatesInput } from "../steps/move-affiliates"

/** One decision on several affiliates, each by itself. @returns what became of each. */
export const moveAffiliatesWorkflow = createWorkflow("affiliate-move-batch", (input: MoveAffiliatesInput) => {
  return new WorkflowResponse(moveAffiliatesStep(input))
})
