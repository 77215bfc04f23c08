import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import type { NewAffiliate } from "../../../modules/affiliate/lib/affiliate-records"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { enrolAffiliateStep } from "../steps/enrol-affiliate"
import { readApplicantEmailStep } from "../steps/read-applicant-email"

export interface ApplyAffiliateInput {
  auth_identity_id: string
  application: Omit<NewAffiliate, "email" | "org_id">
}

/** Somebody who signed in applies: a pending affiliate under the address of that account. @returns the affiliate's id. */
export const applyAffiliateWorkflow = createWorkflow("affiliate-apply", (input: ApplyAffiliateInput) => {
  const email = readApplicantEmailStep(input)
  const id = enrolAffiliateStep(
    transform({ input, email }, ({ input, email }) => ({
      affiliate: { ...input.application, email },
      actor: { id: input.auth_identity_id },
    }))
  )
  setAuthAppMetadataStep({ authIdentityId: input.auth_identity_id, actorType: "affiliate", value: id })
  emitEventStep({ eventName: AFFILIATE_EVENTS.AFFILIATE_APPLIED, data: { id } })
  return new WorkflowResponse(id)
})
