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

/** Records that a tax document arrived, or a person's judgement of it. @returns the file that nothing refers to any more. */
export const moveTaxDocumentStep = createStep(
  { name: "affiliate-move-tax-document", noCompensation: true },
  async ({ affiliate_id, id, action, actor }: MoveTaxDocumentInput, { container }) => {
    const replaced_file_id = await container.resolve(AFFILIATE_MODULE).moveTaxDocument({ affiliate_id, id }, action, actor)
    return new StepResponse({ file_id: replaced_file_id })
  }
)
