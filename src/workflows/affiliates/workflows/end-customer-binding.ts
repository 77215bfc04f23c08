import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { endCustomerBindingStep, type EndCustomerBindingInput } from "../steps/end-customer-binding"

/** Lets a customer go: their next order is whose touch brings it. */
export const endCustomerBindingWorkflow = createWorkflow("affiliate-customer-binding-end", (input: EndCustomerBindingInput) => {
  endCustomerBindingStep(input)
})
