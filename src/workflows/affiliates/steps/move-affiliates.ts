import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import { moveEach } from "../../batches/move-each"
import { moveAffiliateWorkflow } from "../workflows/move-affiliate"

export interface MoveAffiliatesInput {
  ids: string[]
  action: AffiliateAction
  actor: Actor
}

/** Moves affiliates one by one. */
export const moveAffiliatesStep = createStep(
  { name: "affiliate-move-affiliates", noCompensation: true },
  async ({ ids, action, actor }: MoveAffiliatesInput, { container }) => {
    const move = (id: string) => moveAffiliateWorkflow(container).run({ input: { id, action, actor }, throwOnError: false })
    return new StepResponse(await moveEach(container, ids, move))
  }
)
