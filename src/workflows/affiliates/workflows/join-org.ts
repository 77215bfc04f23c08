import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { bindIdentityStep } from "../steps/bind-identity"
import { joinOrgStep } from "../steps/join-org"
import { readApplicantEmailStep } from "../steps/read-applicant-email"

/** Somebody who signed in joins an organisation by their invitation; from their next sign-in on they are its member. @returns the member's id. */
export const joinOrgWorkflow = createWorkflow("affiliate-org-join", (input: { auth_identity_id: string; token: string }) => {
  const email = readApplicantEmailStep(input)
  const joined = joinOrgStep(transform({ input, email }, ({ input, email }) => ({ ...input, email })))
  const member = transform(joined, ({ id }) => id)
  bindIdentityStep({ auth_identity_id: input.auth_identity_id, actor_id: member })
  emitEventStep({ eventName: AFFILIATE_EVENTS.ORG_MEMBER_JOINED, data: joined })
  return new WorkflowResponse(member)
})
