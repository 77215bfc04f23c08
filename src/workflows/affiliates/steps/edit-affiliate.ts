import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { AffiliatePatch } from "../../../modules/affiliate/lib/affiliate-records"

export interface EditAffiliateInput {
  id: string
  patch: AffiliatePatch
  actor: Actor
}

/** Changes an affiliate's particulars; the last step of its workflow, so nothing has to be undone. */
export const editAffiliateStep = createStep(
  { name: "affiliate-edit-affiliate", noCompensation: true },
  async ({ id, patch, actor }: EditAffiliateInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).editAffiliate(id, patch, actor)
    return new StepResponse(id)
  }
)
