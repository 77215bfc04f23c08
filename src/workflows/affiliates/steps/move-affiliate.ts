import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface MoveAffiliateInput {
  id: string
  action: AffiliateAction
  actor: Actor
}

/** Approves, rejects, suspends, reinstates or terminates. A person's decision is not undone: its opposite is another decision. */
export const moveAffiliateStep = createStep(
  { name: "affiliate-move-affiliate", noCompensation: true },
  async ({ id, action, actor }: MoveAffiliateInput, { container }) => {
    const move = await container.resolve(AFFILIATE_MODULE).moveAffiliate(id, action, actor)
    return new StepResponse(move)
  }
)
