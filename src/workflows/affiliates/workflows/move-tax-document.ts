import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveTaxDocumentStep, type MoveTaxDocumentInput } from "../steps/move-tax-document"

/** A tax document arrived, was verified, or was rejected. */
export const moveTaxDocumentWorkflow = createWorkflow("affiliate-tax-document-move", (input: MoveTaxDocumentInput) => {
  return new WorkflowResponse(moveTaxDocumentStep(input))
})
