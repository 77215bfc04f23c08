import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"

export interface JoinOrgInput {
  token: string
  auth_identity_id: string
  email: string
}

/** Uses an invitation up; where a later step fails, it is good again. */
export const joinOrgStep = createStep(
  "affiliate-join-org",
  async ({ token, ...who }: JoinOrgInput, { container }) => {
    const joined = await container.resolve(AFFILIATE_MODULE).joinOrg(token, who)
    return new StepResponse({ id: joined.id, org_id: joined.org_id }, joined)
  },
  async (joined, { container }) => {
    if (joined) {
      await container.resolve(AFFILIATE_MODULE).takeBackJoining(joined)
    }
  }
)
