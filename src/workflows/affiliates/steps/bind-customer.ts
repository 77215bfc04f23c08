import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewBinding } from "../../../modules/affiliate/services/binding-book-service"

export interface BindCustomerInput extends NewBinding {
  actor: Actor
}

/** Binds a customer to an affiliate by hand. @returns the binding's id. */
export const bindCustomerStep = createStep(
  { name: "affiliate-bind-customer", noCompensation: true },
  async ({ actor, ...binding }: BindCustomerInput, { container }) =>
    new StepResponse(await container.resolve(AFFILIATE_MODULE).bindCustomer(binding, actor))
)
