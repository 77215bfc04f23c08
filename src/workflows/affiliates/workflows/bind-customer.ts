import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { bindCustomerStep, type BindCustomerInput } from "../steps/bind-customer"
import { validateCustomerStep } from "../steps/validate-customer"

/** Binds a customer that exists to an active affiliate; whoever they were bound to is let go. @returns the binding's id. */
export const bindCustomerWorkflow = createWorkflow("affiliate-customer-bind", (input: BindCustomerInput) => {
  validateCustomerStep(input)
  return new WorkflowResponse(bindCustomerStep(input))
})
