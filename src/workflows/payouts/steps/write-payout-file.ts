import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { PayoutFilter } from "../../../modules/affiliate/repositories/payout-list-repository"

/** The file that a rail hands to finance for some payouts. Reads only. */
export const writePayoutFileStep = createStep(
  { name: "affiliate-write-payout-file", noCompensation: true },
  async ({ filter }: { filter: PayoutFilter }, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).exportPayouts(filter))
  }
)
