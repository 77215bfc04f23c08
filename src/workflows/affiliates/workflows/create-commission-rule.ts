import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCommissionRuleStep, type CreateCommissionRuleInput } from "../steps/create-commission-rule"
import { validateRuleReferenceStep } from "../steps/validate-rule-reference"

/** A rule for something that exists, in force from now or later. @returns its id. */
export const createCommissionRuleWorkflow = createWorkflow("affiliate-commission-rule-create", (input: CreateCommissionRuleInput) => {
  validateRuleReferenceStep(
    transform({ input }, ({ input }) => ({ scope: input.rule.scope, scope_ref_id: input.rule.scope_ref_id }))
  )
  return new WorkflowResponse(createCommissionRuleStep(input))
})
