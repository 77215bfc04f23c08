import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { ManualEntryInput } from "../../../modules/affiliate/facades/ledger"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface PostAdjustmentInput {
  entry: ManualEntryInput
  actor: Actor
}

/** Posts an adjustment or bonus. Not undone: the ledger is append-only, and the next adjustment corrects this one. */
export const postAdjustmentStep = createStep(
  { name: "affiliate-post-adjustment", noCompensation: true },
  async ({ entry, actor }: PostAdjustmentInput, { container }) =>
    new StepResponse(await container.resolve(AFFILIATE_MODULE).postAdjustment(entry, actor))
)
