import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { cancelPayoutBatchStep } from "../steps/cancel-payout-batch"
import type { BatchActionInput } from "../steps/process-payout-batch"

/** A person's no to a batch. @returns the payouts that were canceled with it. */
export const cancelPayoutBatchWorkflow = createWorkflow("affiliate-cancel-payout-batch", (input: BatchActionInput) => {
  const canceled = cancelPayoutBatchStep(input)
  emitDomainEventsStep(
    transform({ canceled, input }, ({ canceled, input }) => [
      { name: AFFILIATE_EVENTS.PAYOUT_BATCH_CANCELED, data: { id: input.id, actor_id: input.actor.id } },
      ...canceled.map((id) => ({ name: AFFILIATE_EVENTS.PAYOUT_CANCELED, data: { id, actor_id: input.actor.id } })),
    ])
  )
  return new WorkflowResponse(canceled)
})
