import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveOrgStep, type SaveOrgInput } from "../steps/save-org"

/** Founds or changes an organisation. @returns its id. */
export const saveOrgWorkflow = createWorkflow("affiliate-org-save", (input: SaveOrgInput) => {
  return new WorkflowResponse(saveOrgStep(input))
})
