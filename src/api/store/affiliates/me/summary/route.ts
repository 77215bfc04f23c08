import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { periodOfDays } from "../../../../../modules/affiliate/lib/asked-period"
import { valueOf } from "../../../../utils/paging"
import { summaryView } from "../../../../views/portal"
import { portalScope } from "../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  const { from, to, period } = periodOfDays({ from: valueOf(req, "from"), to: valueOf(req, "to") }, new Date())
  const summary = await req.scope.resolve(AFFILIATE_MODULE).readPortalSummary(scope, period)
  res.json({ summary: { from, to, ...summaryView(summary) } })
}
