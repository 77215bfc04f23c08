import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { confirmPayoutsStep, type ConfirmPayoutsInput } from "../steps/confirm-payouts"

/** Finance's word on what was paid. @returns a result per claim, in their order. */
export const confirmPayoutsWorkflow = createWorkflow("affiliate-confirm-payouts", (input: ConfirmPayoutsInput) => {
  const results = confirmPayoutsStep(input)
  emitDomainEventsStep(
    transform({ results, input }, ({ results, input }) =>
      results
        .filter((result) => result.changed)
        .map((result) => ({ name: AFFILIATE_EVENTS.PAYOUT_PAID, data: { id: result.payout_id ?? "", actor_id: input.actor.id } }))
    )
  )
  return new WorkflowResponse(results)
})
