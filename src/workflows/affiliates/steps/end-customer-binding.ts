import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

/** By the binding, or by the customer where it is the customer who is no more. */
export type EndCustomerBindingInput = { reason: string; actor: Actor } & ({ id: string } | { customer_id: string })

/** Lets a customer go. */
export const endCustomerBindingStep = createStep(
  { name: "affiliate-end-customer-binding", noCompensation: true },
  async (input: EndCustomerBindingInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    if ("id" in input) {
      await service.endCustomerBinding(input.id, input.reason, input.actor)
    } else {
      await service.endBindingOfCustomer(input.customer_id, input.reason, input.actor)
    }
    return new StepResponse(undefined)
  }
)
