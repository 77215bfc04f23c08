import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { validateManualAttributionStep, type AttributeOrderInput } from "../steps/validate-manual-attribution"
import { settleOrderWorkflow } from "./settle-order"

/**
 * A person says who brought an order: reversing entries for whoever had it, new ones for the new, by the rules of the
 * placement's moment, both with actor and reason. Works for orders that nobody referred.
 */
export const attributeOrderWorkflow = createWorkflow("affiliate-attribute-order", (input: AttributeOrderInput) => {
  useQueryGraphStep({
    entity: "order",
    fields: ["id"],
    filters: { id: input.order_id },
    options: { throwIfKeyNotFound: true },
  })
  const manual = validateManualAttributionStep(input)
  const settled = settleOrderWorkflow.runAsStep({
    input: transform({ input, manual }, ({ input, manual }) => ({
      order_id: input.order_id,
      manual,
      actor: { id: input.actor_id, reason: input.reason },
    })),
  })
  return new WorkflowResponse(settled)
})
