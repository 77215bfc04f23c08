import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewOrgMember } from "../../../modules/affiliate/lib/affiliate-records"

export interface ChangeOrgMembersInput {
  org_id: string
  add?: NewOrgMember
  remove_ids?: string[]
  actor: Actor
}

/** Adds a member to an organisation, or removes some. */
export const changeOrgMembersStep = createStep(
  { name: "affiliate-change-org-members", noCompensation: true },
  async ({ org_id, add, remove_ids, actor }: ChangeOrgMembersInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    if (add) {
      await service.addOrgMember(org_id, add, actor)
    }
    if (remove_ids) {
      await service.removeOrgMembers(org_id, remove_ids, actor)
    }
    return new StepResponse(org_id)
  }
)
