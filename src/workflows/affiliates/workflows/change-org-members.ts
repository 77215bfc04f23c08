import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeOrgMembersStep, type ChangeOrgMembersInput } from "../steps/change-org-members"

/** Adds or removes members of an organisation. @returns the organisation's id. */
export const changeOrgMembersWorkflow = createWorkflow("affiliate-org-change-members", (input: ChangeOrgMembersInput) => {
  return new WorkflowResponse(changeOrgMembersStep(input))
})
