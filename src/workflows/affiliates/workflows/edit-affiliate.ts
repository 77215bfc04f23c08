import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { editAffiliateStep, type EditAffiliateInput } from "../steps/edit-affiliate"

/** Changes an affiliate's particulars. */
export const editAffiliateWorkflow = createWorkflow("affiliate-edit", (input: EditAffiliateInput) => {
  return new WorkflowResponse(editAffiliateStep(input))
})
