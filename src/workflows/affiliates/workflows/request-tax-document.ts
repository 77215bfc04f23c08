import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { requestTaxDocumentStep, type RequestTaxDocumentInput } from "../steps/request-tax-document"

/** Asks an affiliate for a tax form. @returns the document's id. */
export const requestTaxDocumentWorkflow = createWorkflow("affiliate-tax-document-request", (input: RequestTaxDocumentInput) => {
  return new WorkflowResponse(requestTaxDocumentStep(input))
})
