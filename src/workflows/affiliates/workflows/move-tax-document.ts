import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeFileStep } from "../../files/remove-file"
import { moveTaxDocumentStep, type MoveTaxDocumentInput } from "../steps/move-tax-document"

/** A tax document arrived, was verified, or was rejected. */
export const moveTaxDocumentWorkflow = createWorkflow("affiliate-tax-document-move", (input: MoveTaxDocumentInput) => {
  removeFileStep(moveTaxDocumentStep(input))
  return new WorkflowResponse(input.id)
})
