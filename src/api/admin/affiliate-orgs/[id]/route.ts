import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NewOrg } from "../../../../modules/affiliate/lib/affiliate-records"
import { saveOrgWorkflow } from "../../../../workflows/affiliates/workflows/save-org"
import { actorOf } from "../../../utils/actor"
import { param, retrieveOne } from "../../../utils/listing"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ affiliate_org: await retrieveOne(req, "affiliate_org", { id: param(req, "id") }, "Affiliate org") })
}

export async function POST(req: AuthenticatedMedusaRequest<Partial<NewOrg>>, res: MedusaResponse): Promise<void> {
  const id = param(req, "id")
  await saveOrgWorkflow(req.scope).run({ input: { id, org: req.validatedBody, actor: actorOf(req) } })
  res.json({ affiliate_org: await retrieveOne(req, "affiliate_org", { id }, "Affiliate org") })
}
