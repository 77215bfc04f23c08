import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A binding of nobody would never earn, and nobody would notice. */
export const validateCustomerStep = createStep(
  { name: "affiliate-validate-customer", noCompensation: true },
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "customer", fields: ["id"], filters: { id: customer_id } })
    if (data.length === 0) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'customer_id': customer ${customer_id} does not exist.`)
    }
    return new StepResponse(undefined)
  }
)
