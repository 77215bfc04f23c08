import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notAllowed } from "../../../../modules/affiliate/lib/errors"
import { joinOrgWorkflow } from "../../../../workflows/affiliates/workflows/join-org"
import type { JoinBody } from "../me/org-members/contract"

export async function POST(req: AuthenticatedMedusaRequest<JoinBody>, res: MedusaResponse): Promise<void> {
  if (req.auth_context.actor_id) {
    throw notAllowed("This account takes part already.")
  }
  const input = { auth_identity_id: req.auth_context.auth_identity_id ?? "", token: req.validatedBody.token }
  const { result: id } = await joinOrgWorkflow(req.scope).run({ input })
  res.json({ org_member: { id } })
}
