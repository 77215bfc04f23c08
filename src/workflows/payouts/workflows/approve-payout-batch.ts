import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { approvePayoutBatchStep, type ApprovePayoutBatchInput } from "../steps/approve-payout-batch"

/** A person's yes to a batch as it was reviewed. @returns the outcome: approved, or what changed since the review. */
export const approvePayoutBatchWorkflow = createWorkflow("affiliate-approve-payout-batch", (input: ApprovePayoutBatchInput) => {
  const outcome = approvePayoutBatchStep(input)
  emitDomainEventsStep(
    transform({ outcome, input }, ({ outcome, input }) =>
      [
        ...outcome.canceled.map((id) => ({ name: AFFILIATE_EVENTS.PAYOUT_CANCELED, data: { id, actor_id: input.actor.id } })),
        ...(outcome.approved ? [{ name: AFFILIATE_EVENTS.PAYOUT_BATCH_APPROVED, data: { id: input.id, actor_id: input.actor.id } }] : []),
      ]
    )
  )
  return new WorkflowResponse(outcome)
})
