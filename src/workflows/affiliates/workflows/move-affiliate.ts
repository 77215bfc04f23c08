import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { AFFILIATE_EVENTS, type AffiliateEventName } from "../../../types/events"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { moveAffiliateStep, type MoveAffiliateInput } from "../steps/move-affiliate"

const EVENTS: Record<AffiliateAction, AffiliateEventName> = {
  approve: AFFILIATE_EVENTS.AFFILIATE_APPROVED,
  reject: AFFILIATE_EVENTS.AFFILIATE_REJECTED,
  suspend: AFFILIATE_EVENTS.AFFILIATE_SUSPENDED,
  reinstate: AFFILIATE_EVENTS.AFFILIATE_REINSTATED,
  terminate: AFFILIATE_EVENTS.AFFILIATE_TERMINATED,
}

/** A manager's decision on an affiliate. @returns both states. */
export const moveAffiliateWorkflow = createWorkflow("affiliate-move", (input: MoveAffiliateInput) => {
  const move = moveAffiliateStep(input)
  emitDomainEventsStep(
    transform({ input, move }, ({ input, move }) => [
      { name: EVENTS[input.action], data: { id: input.id, from: move.from, to: move.to, actor_id: input.actor.id } },
    ])
  )
  return new WorkflowResponse(move)
})
