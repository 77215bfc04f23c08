import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { listAnswer, pageOf, rangeOf, valueOf } from "../../utils/paging"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const page = pageOf(req, "-clicked_at")
  const filter = {
    affiliate_id: valueOf(req, "affiliate_id"),
    referral_code_id: valueOf(req, "referral_code_id"),
    clicked_at: rangeOf(req, "clicked_at"),
  }
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listClickPage(filter, page)
  res.json(listAnswer("affiliate_clicks", rows, count, page))
}
