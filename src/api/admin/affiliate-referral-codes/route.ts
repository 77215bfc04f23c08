import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { flagOf, listAnswer, pageOf, valueOf } from "../../utils/paging"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = pageOf(req, "-created_at")
  const filter = {
    q: valueOf(req, "q"),
    affiliate_id: valueOf(req, "affiliate_id"),
    promotion_id: valueOf(req, "promotion_id"),
    is_active: flagOf(req, "is_active"),
  }
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listCodePage(filter, page)
  res.json(listAnswer("affiliate_referral_codes", rows, count, page))
}
