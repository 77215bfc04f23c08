import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { acceptTermsStep, type AcceptTermsInput } from "../steps/accept-terms"

/** Affiliates agree to the terms in force. */
export const acceptTermsWorkflow = createWorkflow("affiliate-terms-accept", (input: AcceptTermsInput) => {
  acceptTermsStep(input)
})
