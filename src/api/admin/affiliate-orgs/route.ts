import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NewOrg } from "../../../modules/affiliate/lib/affiliate-records"
import { saveOrgWorkflow } from "../../../workflows/affiliates/workflows/save-org"
import { actorOf } from "../../utils/actor"
import { listPage, retrieveOne } from "../../utils/listing"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { rows, ...page } = await listPage(req, "affiliate_org")
  res.json({ affiliate_orgs: rows, ...page })
}

export async function POST(req: AuthenticatedMedusaRequest<NewOrg>, res: MedusaResponse): Promise<void> {
  const { result: id } = await saveOrgWorkflow(req.scope).run({ input: { id: null, org: req.validatedBody, actor: actorOf(req) } })
  res.json({ affiliate_org: await retrieveOne(req, "affiliate_org", { id }, "Affiliate org") })
}
