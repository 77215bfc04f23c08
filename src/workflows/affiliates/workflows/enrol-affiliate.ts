import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enrolAffiliateStep, type EnrolAffiliateInput } from "../steps/enrol-affiliate"

/** A manager enters an affiliate: pending, without an account of its own. @returns its id. */
export const enrolAffiliateWorkflow = createWorkflow("affiliate-enrol", (input: EnrolAffiliateInput) => {
  return new WorkflowResponse(enrolAffiliateStep(input))
})
