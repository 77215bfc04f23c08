import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

/** What a person says of one payout. `paid_at` is ISO 8601. */
export type PayoutActionInput =
  | { action: "mark-paid"; paid_at: string; external_reference: string }
  | { action: "mark-failed"; reason: string }
  | { action: "mark-returned"; reason: string }
  | { action: "dispute"; reason: string }
  | { action: "release"; reason?: string }
  | { action: "retry"; reason?: string }
  | { action: "cancel"; reason?: string }

export type MovePayoutInput = { id: string; actor: Actor } & PayoutActionInput

/** Moves one payout as a person says. @returns whether it moved: the same confirmation twice is one. */
export const movePayoutStep = createStep(
  { name: "affiliate-move-payout", noCompensation: true },
  async (input: MovePayoutInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const { id, actor } = input
    switch (input.action) {
      case "mark-paid":
        return new StepResponse(
          await service.markPayoutPaid(id, { paid_at: input.paid_at, external_reference: input.external_reference }, actor)
        )
      case "mark-failed":
        await service.markPayoutFailed(id, input.reason, actor)
        break
      case "mark-returned":
        await service.markPayoutReturned(id, input.reason, actor)
        break
      case "dispute":
        await service.disputePayout(id, input.reason, actor)
        break
      case "release":
        await service.releasePayout(id, actor)
        break
      case "retry":
        await service.retryPayout(id, actor)
        break
      case "cancel":
        await service.cancelPayout(id, actor)
        break
    }
    return new StepResponse(true)
  }
)
