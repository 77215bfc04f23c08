import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { BatchActionInput } from "./process-payout-batch"

/** Cancels a batch that has not left; its entries can be swept again. */
export const cancelPayoutBatchStep = createStep(
  { name: "affiliate-cancel-payout-batch", noCompensation: true },
  async ({ id, actor }: BatchActionInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).cancelPayoutBatch(id, actor))
  }
)
