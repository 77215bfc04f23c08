import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { cancelPayoutBatchStep } from "../steps/cancel-payout-batch"
import type { BatchActionInput } from "../steps/process-payout-batch"

/** A person's no to a batch. */
export const cancelPayoutBatchWorkflow = createWorkflow("affiliate-cancel-payout-batch", (input: BatchActionInput) => {
  cancelPayoutBatchStep(input)
  emitDomainEventsStep(
    transform({ input }, ({ input }) => [
      { name: AFFILIATE_EVENTS.PAYOUT_BATCH_CANCELED, data: { id: input.id, actor_id: input.actor.id } },
    ])
  )
  return new WorkflowResponse(undefined)
})
