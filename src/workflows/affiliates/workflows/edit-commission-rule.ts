import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { editCommissionRuleStep, type EditCommissionRuleInput } from "../steps/edit-commission-rule"

/** Renames a rule or sets its end; anything else is a superseding rule. */
export const editCommissionRuleWorkflow = createWorkflow("affiliate-commission-rule-edit", (input: EditCommissionRuleInput) => {
  return new WorkflowResponse(editCommissionRuleStep(input))
})
