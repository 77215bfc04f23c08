import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface EraseAffiliateInput {
  id: string
  forfeit: boolean
  actor: Actor
}

/** Takes an affiliate's personal data out of the module's tables. It cannot be undone: nobody knows it any more. */
export const eraseAffiliateStep = createStep(
  { name: "affiliate-erase-affiliate", noCompensation: true },
  async ({ id, forfeit, actor }: EraseAffiliateInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).eraseAffiliate(id, forfeit, actor))
  }
)
