import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { Actor } from "../../../modules/affiliate/lib/actor"
import type { NewOrgMember } from "../../../modules/affiliate/lib/affiliate-records"

export interface InviteOrgMemberInput {
  org_id: string
  member: NewOrgMember
  actor: Actor
}

/** Lists somebody as a member of an organisation and makes their invitation. */
export const inviteOrgMemberStep = createStep(
  { name: "affiliate-invite-org-member", noCompensation: true },
  async ({ org_id, member, actor }: InviteOrgMemberInput, { container }) =>
    new StepResponse(await container.resolve(AFFILIATE_MODULE).inviteOrgMember(org_id, member, actor))
)
