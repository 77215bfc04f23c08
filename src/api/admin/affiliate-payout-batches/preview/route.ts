import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { proposalView } from "../../../views/payouts"
import { sweepScopeOf, type SweepBody } from "../sweep-scope"

export async function POST(req: AuthenticatedMedusaRequest<SweepBody>, res: MedusaResponse) {
  const scope = sweepScopeOf(req.validatedBody)
  const proposal = await req.scope.resolve(AFFILIATE_MODULE).previewPayoutBatch(scope)
  res.json({ period_end: scope.period_end, ...proposalView(proposal) })
}
