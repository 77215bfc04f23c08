import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Application } from "../../../modules/affiliate/lib/application"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { applyAffiliateStep } from "../steps/apply-affiliate"
import { bindIdentityStep } from "../steps/bind-identity"
import { readApplicantEmailStep } from "../steps/read-applicant-email"

export interface ApplyAffiliateInput {
  auth_identity_id: string
  application: Omit<Application, "email">
}

/** Somebody who signed in applies: a pending affiliate under the address of that account. @returns the affiliate's id. */
export const applyAffiliateWorkflow = createWorkflow("affiliate-apply", (input: ApplyAffiliateInput) => {
  const email = readApplicantEmailStep(input)
  const id = applyAffiliateStep(
    transform({ input, email }, ({ input, email }) => ({
      application: { ...input.application, email },
      actor: { id: input.auth_identity_id },
    }))
  )
  bindIdentityStep({ auth_identity_id: input.auth_identity_id, actor_id: id })
  emitEventStep({ eventName: AFFILIATE_EVENTS.AFFILIATE_APPLIED, data: { id } })
  return new WorkflowResponse(id)
})
