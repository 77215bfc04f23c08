import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { editReferralCodeStep, type EditReferralCodeInput } from "../steps/edit-referral-code"
import { validatePromotionStep } from "../steps/validate-promotion"

/** Switches a code on or off, binds it to an existing promotion or unbinds it. */
export const editReferralCodeWorkflow = createWorkflow("affiliate-referral-code-edit", (input: EditReferralCodeInput) => {
  validatePromotionStep(input)
  return new WorkflowResponse(editReferralCodeStep(input))
})
