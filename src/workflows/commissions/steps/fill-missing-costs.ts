import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { settleOrderWorkflow } from "../../conversions/workflows/settle-order"
import type { MoveCommissionsInput } from "./move-commissions"

/**
 * Before a commission that waits for a unit cost is cleared, its costs are read again, because somebody has filled them
 * in by now. One that is still missing refuses the approval by name: it would be paid as if the goods had cost nothing.
 */
export const fillMissingCostsStep = createStep(
  { name: "affiliate-fill-missing-costs", noCompensation: true },
  async ({ ids, action, actor }: MoveCommissionsInput, { container }) => {
    if (action !== "approve") {
      return new StepResponse(undefined)
    }
    const service = container.resolve(AFFILIATE_MODULE)
    for (const { order_id } of await service.listMissingCosts(ids)) {
      await settleOrderWorkflow(container).run({ input: { order_id, actor, refresh_costs: true } })
    }
    const missing = await service.listMissingCosts(ids)
    if (missing.length > 0) {
      const variants = [...new Set(missing.map((line) => `“${line.title}” (variant ${line.variant_id})`))]
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The unit cost is missing for ${variants.join(", ")}.`)
    }
    return new StepResponse(undefined)
  }
)
