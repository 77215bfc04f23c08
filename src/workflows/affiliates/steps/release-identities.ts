import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { nameIdentities } from "./bind-identity"

/**
 * Lets go of the sign-ins of members who were removed, so that they can apply or be invited elsewhere. A token that is
 * out still names the member, who is not found any more.
 */
export const releaseIdentitiesStep = createStep(
  { name: "affiliate-release-identities", noCompensation: true },
  async ({ member_ids }: { member_ids: string[] }, { container }) => {
    const ids = member_ids.length > 0 ? await container.resolve(AFFILIATE_MODULE).listMemberIdentities(member_ids) : []
    if (ids.length > 0) {
      await nameIdentities(container, ids, null)
    }
    return new StepResponse(undefined)
  }
)
