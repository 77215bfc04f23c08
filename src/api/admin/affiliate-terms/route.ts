import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { publishTermsWorkflow } from "../../../workflows/affiliates/workflows/publish-terms"
import { actorOf } from "../../utils/actor"
import { listAnswer, pageOf } from "../../utils/paging"
import type { TermsBody } from "./contract"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = pageOf(req, "-version")
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listTermsVersions(page)
  res.json(listAnswer("affiliate_terms", rows, count, page))
}

export async function POST(req: AuthenticatedMedusaRequest<TermsBody>, res: MedusaResponse): Promise<void> {
  await publishTermsWorkflow(req.scope).run({ input: { terms: req.validatedBody, actor: actorOf(req) } })
  const { rows } = await req.scope.resolve(AFFILIATE_MODULE).listTermsVersions({ limit: 1, offset: 0 })
  res.json({ affiliate_terms: rows[0] })
}
