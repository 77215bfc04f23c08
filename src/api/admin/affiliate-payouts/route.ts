import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { listAnswer, pageOf } from "../../utils/paging"
import { payoutView } from "../../views/payouts"
import { payoutFilterOf } from "./filter"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const page = pageOf(req, "-created_at")
  const { rows, count } = await req.scope.resolve(AFFILIATE_MODULE).listPayouts(payoutFilterOf(req), page)
  res.json(listAnswer("affiliate_payouts", rows.map(payoutView), count, page))
}
