import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import { settleOrderWorkflow } from "../../conversions/workflows/settle-order"

/** Settles orders one after the other, in the name of whoever caused it. */
export const settleOrdersStep = createStep(
  { name: "affiliate-settle-orders", noCompensation: true },
  async ({ order_ids, actor }: { order_ids: string[]; actor: Actor }, { container }) => {
    for (const order_id of order_ids) {
      await settleOrderWorkflow(container).run({ input: { order_id, actor } })
    }
    return new StepResponse(undefined)
  }
)
