import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewAffiliate } from "../../../modules/affiliate/lib/affiliate-records"

export interface EnrolAffiliateInput {
  affiliate: NewAffiliate
  actor: Actor
}

/** Writes down a new affiliate, pending; takes it back when a later step fails, so that the email is free again. */
export const enrolAffiliateStep = createStep(
  "affiliate-enrol-affiliate",
  async ({ affiliate, actor }: EnrolAffiliateInput, { container }) => {
    const id = await container.resolve(AFFILIATE_MODULE).enrolAffiliate(affiliate, actor)
    return new StepResponse(id, { id, actor })
  },
  async (done, { container }) => {
    if (done) {
      const reason = "The enrolment could not be finished."
      await container.resolve(AFFILIATE_MODULE).withdrawAffiliate(done.id, { id: done.actor.id, reason })
    }
  }
)
