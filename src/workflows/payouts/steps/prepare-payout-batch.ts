import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface PreparePayoutBatchInput {
  period_start: string | null
  period_end: string
  currency_code: string | null
  affiliate_ids: string[] | null
  rail: string | null
  actor: Actor
}

/** Sweeps a period into a pending batch. A batch that should not have been is canceled by a person, with a reason. */
export const preparePayoutBatchStep = createStep(
  { name: "affiliate-prepare-payout-batch", noCompensation: true },
  async ({ actor, ...input }: PreparePayoutBatchInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).preparePayoutBatch(input, actor))
  }
)
