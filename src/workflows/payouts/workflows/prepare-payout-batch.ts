import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { preparePayoutBatchStep, type PreparePayoutBatchInput } from "../steps/prepare-payout-batch"

/** Sweeps what is ready into a batch that a person has to approve. @returns the batch's id. */
export const preparePayoutBatchWorkflow = createWorkflow("affiliate-prepare-payout-batch", (input: PreparePayoutBatchInput) => {
  const id = preparePayoutBatchStep(input)
  emitDomainEventsStep(
    transform({ id, input }, ({ id, input }) => [
      { name: AFFILIATE_EVENTS.PAYOUT_BATCH_PREPARED, data: { id, actor_id: input.actor.id } },
    ])
  )
  return new WorkflowResponse(id)
})
