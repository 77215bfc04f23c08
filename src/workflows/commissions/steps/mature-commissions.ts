import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"

/** Rows approved in one transaction: large enough to be quick, small enough that nobody waits for its locks. */
const CHUNK = 1000

/** Approves what is due, chunk by chunk. What was approved stays approved; there is nothing to compensate. */
export const matureCommissionsStep = createStep(
  { name: "affiliate-mature-commissions", noCompensation: true },
  async ({ now }: { now: string }, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const approved: string[] = []
    for (;;) {
      const ids = await service.matureCommissions(now, CHUNK)
      approved.push(...ids)
      if (ids.length < CHUNK) {
        return new StepResponse(approved)
      }
    }
  }
)
