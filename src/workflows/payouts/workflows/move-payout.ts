import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_EVENTS, type AffiliateEventName } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { movePayoutStep, type MovePayoutInput } from "../steps/move-payout"

const EVENT_OF_ACTION: Record<MovePayoutInput["action"], AffiliateEventName> = {
  "mark-paid": AFFILIATE_EVENTS.PAYOUT_PAID,
  "mark-failed": AFFILIATE_EVENTS.PAYOUT_FAILED,
  "mark-returned": AFFILIATE_EVENTS.PAYOUT_RETURNED,
  dispute: AFFILIATE_EVENTS.PAYOUT_DISPUTED,
  release: AFFILIATE_EVENTS.PAYOUT_RELEASED,
  retry: AFFILIATE_EVENTS.PAYOUT_RETRIED,
  cancel: AFFILIATE_EVENTS.PAYOUT_CANCELED,
}

/** What a person says of one payout: paid, failed, returned, kept back, let go, try again, cancel. */
export const movePayoutWorkflow = createWorkflow("affiliate-move-payout", (input: MovePayoutInput) => {
  const moved = movePayoutStep(input)
  emitDomainEventsStep(
    transform({ moved, input }, ({ moved, input }) =>
      moved ? [{ name: EVENT_OF_ACTION[input.action], data: { id: input.id, actor_id: input.actor.id } }] : []
    )
  )
  return new WorkflowResponse(undefined)
})
