import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import { notAllowed } from "../../../modules/affiliate/lib/errors"
import { runAlone } from "../../locking/run-alone"

export interface BatchActionInput {
  id: string
  actor: Actor
}

/**
 * Hands approved payouts to their rail. Safe to run again after a crash: what was open is looked up, never sent twice.
 * One run at a time for each batch, so that nobody asks about a payment that another run is just sending.
 */
export const processPayoutBatchStep = createStep(
  { name: "affiliate-process-payout-batch", noCompensation: true },
  async ({ id, actor }: BatchActionInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const outcome = await runAlone(container, `affiliate-process-payout-batch:${id}`, () => service.processPayoutBatch(id, actor))
    if (!outcome.ran) {
      throw notAllowed("This batch is being processed right now. Try again when that run has ended.")
    }
    return new StepResponse(outcome.result)
  }
)
