import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"

export interface AcceptTermsInput {
  affiliate_ids: string[]
  version: number
  /** Kept only as HMAC. */
  ip: string | null
  actor: Actor
}

/** Writes down that affiliates agreed to the terms in force. What was agreed is not taken back. */
export const acceptTermsStep = createStep(
  { name: "affiliate-accept-terms", noCompensation: true },
  async ({ actor, ...acceptance }: AcceptTermsInput, { container }) => {
    await container.resolve(AFFILIATE_MODULE).acceptTerms(acceptance, actor)
    return new StepResponse(undefined)
  }
)
