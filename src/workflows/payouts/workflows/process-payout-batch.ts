import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { processPayoutBatchStep, type BatchActionInput } from "../steps/process-payout-batch"

/** Hands a batch's approved payouts to their rail. @returns how many were handed over and what the rail said. */
export const processPayoutBatchWorkflow = createWorkflow("affiliate-process-payout-batch", (input: BatchActionInput) => {
  return new WorkflowResponse(processPayoutBatchStep(input))
})
