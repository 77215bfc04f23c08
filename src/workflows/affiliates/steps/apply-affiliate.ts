import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { Application } from "../../../modules/affiliate/lib/application"

/** Writes down an application; takes it back when a later step fails, so that the email is free again. */
export const applyAffiliateStep = createStep(
  "affiliate-apply-affiliate",
  async ({ application, actor }: { application: Application; actor: Actor }, { container }) => {
    const applied = await container.resolve(AFFILIATE_MODULE).applyAffiliate(application, actor)
    return new StepResponse(applied.id, { applied, actor })
  },
  async (done, { container }) => {
    if (done) {
      const reason = "The application could not be finished."
      await container.resolve(AFFILIATE_MODULE).withdrawApplication(done.applied, { id: done.actor.id, reason })
    }
  }
)
