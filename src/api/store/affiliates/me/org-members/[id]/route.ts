import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../../modules/affiliate"
import { notFound } from "../../../../../../modules/affiliate/lib/errors"
import { changeOrgMembersWorkflow } from "../../../../../../workflows/affiliates/workflows/change-org-members"
import { actorOf } from "../../../../../utils/actor"
import { param } from "../../../../../utils/listing"
import { ownerScope } from "../../../helpers"
import type { RoleBody } from "../contract"
import { answerMember, assertSomebodyElse } from "../helpers"

export async function POST(req: AuthenticatedMedusaRequest<RoleBody>, res: MedusaResponse): Promise<void> {
  const scope = await ownerScope(req)
  const id = param(req, "id")
  assertSomebodyElse(scope, id)
  await req.scope.resolve(AFFILIATE_MODULE).changeOrgMemberRole(scope.org?.id ?? "", id, req.validatedBody.role, actorOf(req))
  await answerMember(req, res, scope, id)
}

export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await ownerScope(req)
  const id = param(req, "id")
  assertSomebodyElse(scope, id)
  if (scope.org === null) {
    throw notFound("Org member", id)
  }
  await changeOrgMembersWorkflow(req.scope).run({ input: { org_id: scope.org.id, remove_ids: [id], actor: actorOf(req) } })
  res.json({ id, deleted: true })
}
