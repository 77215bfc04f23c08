import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { savePaymentDetailsStep, type SavePaymentDetailsInput } from "../steps/save-payment-details"

/** Where an affiliate is paid from now on. */
export const savePaymentDetailsWorkflow = createWorkflow("affiliate-payment-details-save", (input: SavePaymentDetailsInput) => {
  savePaymentDetailsStep(input)
  emitDomainEventsStep(
    transform({ input }, ({ input: { details, actor } }) => [
      { name: AFFILIATE_EVENTS.PAYMENT_DETAILS_CHANGED, data: { id: details.affiliate_id, actor_id: actor.id } },
    ])
  )
})
