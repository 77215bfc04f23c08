import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { inviteOrgMemberStep, type InviteOrgMemberInput } from "../steps/invite-org-member"

/**
 * Somebody is invited to an organisation's portal. The event carries the token, for the mail that brings it and for
 * nothing else, as Medusa's own `auth.password_reset` does. @returns the member's id.
 */
export const inviteOrgMemberWorkflow = createWorkflow("affiliate-org-invite-member", (input: InviteOrgMemberInput) => {
  const invitation = inviteOrgMemberStep(input)
  const data = transform({ input, invitation }, ({ input, invitation }) => ({ org_id: input.org_id, ...invitation }))
  emitEventStep({ eventName: AFFILIATE_EVENTS.ORG_MEMBER_INVITED, data })
  return new WorkflowResponse(transform(invitation, ({ id }) => id))
})
