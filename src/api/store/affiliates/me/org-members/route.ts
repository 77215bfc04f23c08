import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { inviteOrgMemberWorkflow } from "../../../../../workflows/affiliates/workflows/invite-org-member"
import { actorOf } from "../../../../utils/actor"
import { orgMemberView } from "../../../../views/portal-org"
import { ownerScope } from "../../helpers"
import type { InviteBody } from "./contract"
import { answerMember, orgOf } from "./helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await ownerScope(req)
  const members = await req.scope.resolve(AFFILIATE_MODULE).listOwnOrgMembers(scope)
  res.json({ org_members: members.map((member) => orgMemberView(member, scope, new Date())) })
}

export async function POST(req: AuthenticatedMedusaRequest<InviteBody>, res: MedusaResponse): Promise<void> {
  const scope = await ownerScope(req)
  const { result: id } = await inviteOrgMemberWorkflow(req.scope).run({
    input: { org_id: orgOf(scope).id, member: req.validatedBody, actor: actorOf(req) },
  })
  await answerMember(req, res, scope, id)
}
