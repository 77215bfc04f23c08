import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { cappedListAnswer, pageOf, rangeOf, valueOf, valuesOf } from "../../utils/paging"
import { commissionView } from "../../views/commissions"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const page = pageOf(req, "-placed_at")
  const filter = {
    q: valueOf(req, "q"),
    hold_reason: valuesOf(req, "hold_reason"),
    sales_channel_id: valuesOf(req, "sales_channel_id"),
    placed_at: rangeOf(req, "placed_at"),
    affiliate_id: valueOf(req, "affiliate_id"),
    order_id: valueOf(req, "order_id"),
    currency_code: valueOf(req, "currency_code")?.toLowerCase() ?? null,
    status: valuesOf(req, "status"),
    payment_status: valuesOf(req, "payment_status"),
    rule_id: valueOf(req, "rule_id"),
  }
  const { rows, ...counted } = await req.scope.resolve(AFFILIATE_MODULE).listCommissionPage(filter, page)
  res.json(cappedListAnswer("affiliate_commissions", rows.map(commissionView), counted, page))
}
