import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewTerms } from "../../../modules/affiliate/lib/terms-records"

export interface PublishTermsInput {
  terms: NewTerms
  actor: Actor
}

/** Publishes the next version of the terms. What was published stays: another version replaces it. */
export const publishTermsStep = createStep(
  { name: "affiliate-publish-terms", noCompensation: true },
  async ({ terms, actor }: PublishTermsInput, { container }) => {
    return new StepResponse(await container.resolve(AFFILIATE_MODULE).publishTerms(terms, actor))
  }
)
