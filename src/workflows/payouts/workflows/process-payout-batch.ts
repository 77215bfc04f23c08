import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AttemptResult } from "../../../modules/affiliate/domain/payout/rail"
import { AFFILIATE_EVENTS, type AffiliateEventName } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { processPayoutBatchStep, type BatchActionInput } from "../steps/process-payout-batch"

/** What is said of a payout by what its rail answered; nothing while that is open. */
const EVENT_OF_RESULT: Partial<Record<AttemptResult, AffiliateEventName>> = {
  paid: AFFILIATE_EVENTS.PAYOUT_PAID,
  failed: AFFILIATE_EVENTS.PAYOUT_FAILED,
}

/** Hands a batch's approved payouts to their rail. @returns each payout with what the rail said. */
export const processPayoutBatchWorkflow = createWorkflow("affiliate-process-payout-batch", (input: BatchActionInput) => {
  const sent = processPayoutBatchStep(input)
  emitDomainEventsStep(
    transform({ sent, input }, ({ sent, input }) =>
      sent.flatMap(({ payout_id, result }) => {
        const name = EVENT_OF_RESULT[result]
        return name ? [{ name, data: { id: payout_id, actor_id: input.actor.id } }] : []
      })
    )
  )
  return new WorkflowResponse(sent)
})
