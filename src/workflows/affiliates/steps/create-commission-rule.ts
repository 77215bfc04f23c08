import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewRule } from "../../../modules/affiliate/services/rule-book-service"

export interface CreateCommissionRuleInput {
  rule: NewRule
  actor: Actor
}

/** Writes down a commission rule. @returns its id. */
export const createCommissionRuleStep = createStep(
  { name: "affiliate-create-commission-rule", noCompensation: true },
  async ({ rule, actor }: CreateCommissionRuleInput, { container }) =>
    new StepResponse(await container.resolve(AFFILIATE_MODULE).createCommissionRule(rule, actor))
)
