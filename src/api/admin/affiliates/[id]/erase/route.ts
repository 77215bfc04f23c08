import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { eraseAffiliateWorkflow } from "../../../../../workflows/affiliates/workflows/erase-affiliate"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"
import { readAffiliate } from "../../helpers"
import type { EraseBody } from "../../account-contract"

export async function POST(req: AuthenticatedMedusaRequest<EraseBody>, res: MedusaResponse): Promise<void> {
  const { reason, forfeit } = req.validatedBody
  await eraseAffiliateWorkflow(req.scope).run({ input: { id: param(req, "id"), forfeit, actor: actorOf(req, reason) } })
  res.json({ affiliate: await readAffiliate(req) })
}
