import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { matureCommissionsStep } from "../steps/mature-commissions"

/** Approves every commission whose hold has ended and whose order is paid, and says so. @returns their ids. */
export const matureCommissionsWorkflow = createWorkflow("affiliate-mature-commissions", (input: { now: string }) => {
  const approved = matureCommissionsStep(input)
  const data = transform({ approved }, ({ approved }) => approved.map((id) => ({ id })))
  emitEventStep({ eventName: AFFILIATE_EVENTS.COMMISSION_APPROVED, data })
  return new WorkflowResponse(approved)
})
