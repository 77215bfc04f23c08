import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewReferralCode } from "../../../modules/affiliate/services/code-book-service"

export interface CreateReferralCodeInput extends NewReferralCode {
  actor: Actor
}

/** Makes a referral code, chosen or generated. @returns its id. */
export const createReferralCodeStep = createStep(
  { name: "affiliate-create-referral-code", noCompensation: true },
  async ({ actor, ...code }: CreateReferralCodeInput, { container }) =>
    new StepResponse(await container.resolve(AFFILIATE_MODULE).createReferralCode(code, actor))
)
