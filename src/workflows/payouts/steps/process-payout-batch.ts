import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface BatchActionInput {
  id: string
  actor: Actor
}

/** Hands approved payouts to their rail. Safe to run again after a crash: what was open is looked up, never sent twice. */
export const processPayoutBatchStep = createStep(
  { name: "affiliate-process-payout-batch", noCompensation: true },
  async ({ id, actor }: BatchActionInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).processPayoutBatch(id, actor))
  }
)
