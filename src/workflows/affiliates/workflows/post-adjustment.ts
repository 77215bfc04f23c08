import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { postAdjustmentStep, type PostAdjustmentInput } from "../steps/post-adjustment"

/** Adds an adjustment or a bonus to the ledger. @returns the entry's id. */
export const postAdjustmentWorkflow = createWorkflow("affiliate-post-adjustment", (input: PostAdjustmentInput) => {
  return new WorkflowResponse(postAdjustmentStep(input))
})
