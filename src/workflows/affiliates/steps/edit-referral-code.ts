import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface EditReferralCodeInput {
  affiliate_id: string
  id: string
  is_active?: boolean
  promotion_id?: string | null
  actor: Actor
}

/** Switches a referral code, binds or unbinds its promotion. */
export const editReferralCodeStep = createStep(
  { name: "affiliate-edit-referral-code", noCompensation: true },
  async ({ affiliate_id, id, actor, ...patch }: EditReferralCodeInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).editReferralCode({ affiliate_id, id }, patch, actor)
    return new StepResponse(id)
  }
)
