import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { SealedPaymentDetails } from "../../../modules/affiliate/lib/payment-details-records"

export interface SavePaymentDetailsInput {
  /** As the module's `sealPaymentDetails` made them: a workflow's engine may write its input down. */
  details: SealedPaymentDetails
  actor: Actor
}

/** Keeps where an affiliate is paid, in place of what was there. */
export const savePaymentDetailsStep = createStep(
  { name: "affiliate-save-payment-details", noCompensation: true },
  async ({ details, actor }: SavePaymentDetailsInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).savePaymentDetails(details, actor)
    return new StepResponse(undefined)
  }
)
