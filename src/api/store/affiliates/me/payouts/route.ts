import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { listAnswer, pageOf, valueOf, valuesOf } from "../../../../utils/paging"
import { ownPayoutView } from "../../../../views/portal-payouts"
import { portalScope } from "../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await portalScope(req)
  const page = pageOf(req, "-created_at")
  const filter = { status: valuesOf(req, "status"), currency_code: valueOf(req, "currency_code")?.toLowerCase() ?? null }
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listOwnPayouts(scope, filter, page)
  res.json(listAnswer("payouts", rows.map(ownPayoutView), count, page))
}
