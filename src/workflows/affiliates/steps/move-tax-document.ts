import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { TaxDocumentAction } from "../../../modules/affiliate/services/tax-desk-service"

export interface MoveTaxDocumentInput {
  affiliate_id: string
  id: string
  action: TaxDocumentAction
  actor: Actor
}

/** Records that a tax document arrived, or a person's judgement of it. */
export const moveTaxDocumentStep = createStep(
  { name: "affiliate-move-tax-document", noCompensation: true },
  async ({ affiliate_id, id, action, actor }: MoveTaxDocumentInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).moveTaxDocument({ affiliate_id, id }, action, actor)
    return new StepResponse(id)
  }
)
