import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepClickMonthsStep } from "../steps/keep-click-months"

/** Clicks lie in a table for each month: makes the coming ones, and drops what the option `click_retention_days` no longer keeps. */
export const keepClickMonthsWorkflow = createWorkflow("affiliate-keep-click-months", (input: { now: string }) => {
  return new WorkflowResponse(keepClickMonthsStep(input))
})
