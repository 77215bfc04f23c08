import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeOrgMembersStep, type ChangeOrgMembersInput } from "../steps/change-org-members"
import { releaseIdentitiesStep } from "../steps/release-identities"

/** Adds or removes members of an organisation. @returns the organisation's id. */
export const changeOrgMembersWorkflow = createWorkflow("affiliate-org-change-members", (input: ChangeOrgMembersInput) => {
  const id = changeOrgMembersStep(input)
  releaseIdentitiesStep(transform({ input, id }, ({ input }) => ({ member_ids: input.remove_ids ?? [] })))
  return new WorkflowResponse(id)
})
