import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NewAffiliate } from "../../../modules/affiliate/lib/affiliate-records"
import { enrolAffiliateWorkflow } from "../../../workflows/affiliates/workflows/enrol-affiliate"
import { actorOf } from "../../utils/actor"
import { listPage } from "../../utils/listing"
import { readAffiliate } from "./helpers"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { rows, ...page } = await listPage(req, "affiliate")
  res.json({ affiliates: rows, ...page })
}

export async function POST(req: AuthenticatedMedusaRequest<NewAffiliate>, res: MedusaResponse): Promise<void> {
  const input = { affiliate: req.validatedBody, actor: actorOf(req) }
  const { result } = await enrolAffiliateWorkflow(req.scope).run({ input })
  res.json({ affiliate: await readAffiliate(req, result) })
}
