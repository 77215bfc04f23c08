import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NewOrgMember } from "../../../../../modules/affiliate/lib/affiliate-records"
import { changeOrgMembersWorkflow } from "../../../../../workflows/affiliates/workflows/change-org-members"
import { actorOf } from "../../../../utils/actor"
import { param, retrieveOne } from "../../../../utils/listing"

export async function POST(req: AuthenticatedMedusaRequest<NewOrgMember>, res: MedusaResponse): Promise<void> {
  const id = param(req, "id")
  await changeOrgMembersWorkflow(req.scope).run({ input: { org_id: id, add: req.validatedBody, actor: actorOf(req) } })
  res.json({ affiliate_org: await retrieveOne(req, "affiliate_org", { id }, "Affiliate org") })
}

export async function DELETE(req: AuthenticatedMedusaRequest<{ member_ids: string[] }>, res: MedusaResponse): Promise<void> {
  const id = param(req, "id")
  const input = { org_id: id, remove_ids: req.validatedBody.member_ids, actor: actorOf(req) }
  await changeOrgMembersWorkflow(req.scope).run({ input })
  res.json({ affiliate_org: await retrieveOne(req, "affiliate_org", { id }, "Affiliate org") })
}
