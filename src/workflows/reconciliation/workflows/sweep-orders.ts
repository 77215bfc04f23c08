import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sweepOrdersStep, type SweepOrdersInput } from "../steps/sweep-orders"

/** Settles every order that changed since the last sweep, or, with `all`, every young conversion. Running it twice posts nothing more. */
export const sweepOrdersWorkflow = createWorkflow("affiliate-sweep-orders", (input: SweepOrdersInput) => {
  return new WorkflowResponse(sweepOrdersStep(input))
})
