import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { valueOf } from "../../utils/paging"
import { overviewView } from "../../views/overview"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const report = await req.scope.resolve(AFFILIATE_MODULE).readOverview({
    from: valueOf(req, "from"),
    to: valueOf(req, "to"),
    currency_code: valueOf(req, "currency_code"),
    sales_channel_id: valueOf(req, "sales_channel_id"),
  })
  res.json({ affiliate_overview: overviewView(report) })
}
