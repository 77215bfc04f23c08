import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { previewCommissionStep, type PreviewCommissionInput } from "../steps/preview-commission"

/** What an order that has not happened would earn, and why. */
export const previewCommissionWorkflow = createWorkflow("affiliate-commission-preview", (input: PreviewCommissionInput) => {
  return new WorkflowResponse(previewCommissionStep(input))
})
