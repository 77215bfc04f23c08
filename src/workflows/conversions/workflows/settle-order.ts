import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitDomainEventsStep } from "../../events/emit-domain-events"
import { settleOrderStep, type SettleOrderInput } from "../steps/settle-order"

export const settleOrderWorkflowId = "affiliate-settle-order"

/**
 * Brings the books of one order to what it says now. Idempotent: every subscriber, the sweep job and a person's decision
 * run this same workflow, and running it again posts nothing.
 */
export const settleOrderWorkflow = createWorkflow(settleOrderWorkflowId, (input: SettleOrderInput) => {
  const settled = settleOrderStep(input)
  emitDomainEventsStep(transform({ settled }, ({ settled }) => settled.events))
  return new WorkflowResponse(settled)
})
