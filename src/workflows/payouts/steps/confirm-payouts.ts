import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { PaidClaim } from "../../../modules/affiliate/services/payout-confirmation-service"

export interface ConfirmPayoutsInput {
  claims: PaidClaim[]
  /** Only payouts of this batch; a claim for another changes nothing. */
  batch_id: string | null
  actor: Actor
}

/** Marks payouts paid by their reference tokens, judging each claim by itself. */
export const confirmPayoutsStep = createStep(
  { name: "affiliate-confirm-payouts", noCompensation: true },
  async ({ claims, batch_id, actor }: ConfirmPayoutsInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).confirmPayouts(claims, batch_id, actor))
  }
)
