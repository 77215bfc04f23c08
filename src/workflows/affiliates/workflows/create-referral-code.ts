import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createReferralCodeStep, type CreateReferralCodeInput } from "../steps/create-referral-code"
import { validatePromotionStep } from "../steps/validate-promotion"

/** A code for an affiliate, bound to an existing promotion where one is named. @returns its id. */
export const createReferralCodeWorkflow = createWorkflow("affiliate-referral-code-create", (input: CreateReferralCodeInput) => {
  validatePromotionStep(input)
  return new WorkflowResponse(createReferralCodeStep(input))
})
