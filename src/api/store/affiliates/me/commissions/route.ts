import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { rangeOfDays } from "../../../../../modules/affiliate/lib/asked-period"
import { cappedListAnswer, pageOf, valueOf, valuesOf } from "../../../../utils/paging"
import { ownCommissionView } from "../../../../views/portal-commissions"
import { portalScope } from "../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  const page = pageOf(req, "-placed_at")
  const filter = {
    status: valuesOf(req, "status"),
    currency_code: valueOf(req, "currency_code")?.toLowerCase() ?? null,
    placed_at: rangeOfDays({ from: valueOf(req, "from"), to: valueOf(req, "to") }),
  }
  const { rows, ...counted } = await req.scope.resolve(AFFILIATE_MODULE).listOwnCommissions(scope, filter, page)
  res.json(cappedListAnswer("commissions", rows.map(ownCommissionView), counted, page))
}
