import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { backtestCommissionRuleStep, type BacktestCommissionRuleInput } from "../steps/backtest-commission-rule"
import { validateRuleReferenceStep } from "../steps/validate-rule-reference"

/** What a rule that is not written down would have made of the orders of a period. Writes nothing. */
export const backtestCommissionRuleWorkflow = createWorkflow("affiliate-commission-rule-backtest", (input: BacktestCommissionRuleInput) => {
  validateRuleReferenceStep(transform({ input }, ({ input }) => ({ scope: input.scope, scope_ref_id: input.scope_ref_id })))
  return new WorkflowResponse(backtestCommissionRuleStep(input))
})
