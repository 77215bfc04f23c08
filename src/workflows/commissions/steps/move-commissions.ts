import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"

export interface MoveCommissionsInput {
  ids: string[]
  action: CommissionAction
  actor: Actor
}

/** Moves commissions and says where to, and which orders have to be settled for it. A decision is undone only by another one. */
export const moveCommissionsStep = createStep(
  { name: "affiliate-move-commissions", noCompensation: true },
  async ({ ids, action, actor }: MoveCommissionsInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).moveCommissions(ids, action, actor))
  }
)
