import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Settings belong to a sales channel that exists; null is the programme itself. */
export const validateSalesChannelStep = createStep(
  { name: "affiliate-validate-sales-channel", noCompensation: true },
  async ({ sales_channel_id }: { sales_channel_id: string | null }, { container }) => {
    if (sales_channel_id !== null) {
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "sales_channel", fields: ["id"], filters: { id: sales_channel_id } })
      if (data.length === 0) {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `Sales channel with id ${sales_channel_id} was not found.`)
      }
    }
    return new StepResponse(undefined)
  }
)
