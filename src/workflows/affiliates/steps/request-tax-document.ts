import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { TaxForm } from "../../../modules/affiliate/domain/affiliates/types"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface RequestTaxDocumentInput {
  affiliate_id: string
  form: TaxForm
  actor: Actor
}

/** Asks an affiliate for a tax form. @returns the document's id. */
export const requestTaxDocumentStep = createStep(
  { name: "affiliate-request-tax-document", noCompensation: true },
  async ({ affiliate_id, form, actor }: RequestTaxDocumentInput, { container }) =>
    new StepResponse(await container.resolve(AFFILIATE_MODULE).requestTaxDocument(affiliate_id, form, actor))
)
