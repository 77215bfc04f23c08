import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { CommissionRule } from "../../../modules/affiliate/domain/rules/types"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface EditCommissionRuleInput {
  id: string
  patch: Partial<CommissionRule>
  actor: Actor
}

/** Changes a rule's name or its end that is still ahead. */
export const editCommissionRuleStep = createStep(
  { name: "affiliate-edit-commission-rule", noCompensation: true },
  async ({ id, patch, actor }: EditCommissionRuleInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).editCommissionRule(id, patch, actor)
    return new StepResponse(id)
  }
)
