import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { AFFILIATE_EVENTS, type AffiliateEventName } from "../../../types/events"
import type { CommissionState } from "../../../modules/affiliate/domain/states"
import { fillMissingCostsStep } from "../steps/fill-missing-costs"
import { moveCommissionsStep, type MoveCommissionsInput } from "../steps/move-commissions"
import { settleOrdersStep } from "../steps/settle-orders"

/** What is said of a commission by the state it was moved to. */
const EVENT_OF_STATE: Record<CommissionState, AffiliateEventName> = {
  pending: AFFILIATE_EVENTS.COMMISSION_CLEARED,
  approved: AFFILIATE_EVENTS.COMMISSION_APPROVED,
  denied: AFFILIATE_EVENTS.COMMISSION_DENIED,
  pending_review: AFFILIATE_EVENTS.COMMISSION_REOPENED,
}

/** A person approves, denies or reopens commissions; what that means for the ledger, settling posts. All or none move. */
export const moveCommissionsWorkflow = createWorkflow("affiliate-move-commissions", (input: MoveCommissionsInput) => {
  fillMissingCostsStep(input)
  const moved = moveCommissionsStep(input)
  settleOrdersStep(
    transform({ moved, input }, ({ moved, input }) => ({ order_ids: moved.map((one) => one.order_id), actor: input.actor }))
  )
  emitDomainEventsStep(
    transform({ moved, input }, ({ moved, input }) =>
      moved.map(({ id, to }) => ({ name: EVENT_OF_STATE[to], data: { id, actor_id: input.actor.id } }))
    )
  )
  return new WorkflowResponse(moved)
})
