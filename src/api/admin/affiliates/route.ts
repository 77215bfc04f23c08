import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { NewAffiliate } from "../../../modules/affiliate/lib/affiliate-records"
import { enrolAffiliateWorkflow } from "../../../workflows/affiliates/workflows/enrol-affiliate"
import { actorOf } from "../../utils/actor"
import { listAnswer, pageOf } from "../../utils/paging"
import { affiliateRowView } from "../../views/affiliates"
import { affiliateFilterOf } from "./filter"
import { readAffiliate } from "./helpers"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = pageOf(req, "-created_at")
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listAffiliatePage(affiliateFilterOf(req), page)
  res.json(listAnswer("affiliates", rows.map(affiliateRowView), count, page))
}

export async function POST(req: AuthenticatedMedusaRequest<NewAffiliate>, res: MedusaResponse): Promise<void> {
  const input = { affiliate: req.validatedBody, actor: actorOf(req) }
  const { result } = await enrolAffiliateWorkflow(req.scope).run({ input })
  res.json({ affiliate: await readAffiliate(req, result) })
}
