import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import { notAllowed } from "../../../modules/affiliate/lib/errors"

export interface BatchActionInput {
  id: string
  actor: Actor
}

/** Somebody else is at it; waiting longer would only keep the browser waiting. */
const LOCK_TIMEOUT_SECONDS = 5

/**
 * Hands approved payouts to their rail. Safe to run again after a crash: what was open is looked up, never sent twice.
 * One run at a time for each batch, so that nobody asks about a payment that another run is just sending.
 */
export const processPayoutBatchStep = createStep(
  { name: "affiliate-process-payout-batch", noCompensation: true },
  async ({ id, actor }: BatchActionInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const key = `affiliate-process-payout-batch:${id}`
    let isMine = false
    const run = () => {
      isMine = true
      return service.processPayoutBatch(id, actor)
    }
    try {
      return new StepResponse(await container.resolve(Modules.LOCKING).execute(key, run, { timeout: LOCK_TIMEOUT_SECONDS }))
    } catch (error) {
      throw isMine ? error : notAllowed("This batch is being processed right now. Try again when that run has ended.")
    }
  }
)
