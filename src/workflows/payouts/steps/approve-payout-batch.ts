import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface ApprovePayoutBatchInput {
  id: string
  /** The version of the batch that was reviewed. */
  version: number
  actor: Actor
}

/** Approves what was reviewed, or answers what changed since: then reversals were attached and nothing was approved. */
export const approvePayoutBatchStep = createStep(
  { name: "affiliate-approve-payout-batch", noCompensation: true },
  async ({ id, version, actor }: ApprovePayoutBatchInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).approvePayoutBatch(id, version, actor))
  }
)
