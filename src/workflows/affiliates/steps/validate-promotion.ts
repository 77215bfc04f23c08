import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** A referral code can only be bound to a promotion that exists. Null or left out: nothing to look up. */
export const validatePromotionStep = createStep(
  { name: "affiliate-validate-promotion", noCompensation: true },
  async ({ promotion_id }: { promotion_id?: string | null }, { container }) => {
    if (promotion_id) {
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "promotion", fields: ["id"], filters: { id: promotion_id } })
      if (data.length === 0) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, `Field 'promotion_id': promotion ${promotion_id} does not exist.`)
      }
    }
    return new StepResponse(undefined)
  }
)
