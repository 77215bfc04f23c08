import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { param } from "../../../utils/listing"
import { commissionDetailView } from "../../../views/commissions"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const detail = await req.scope.resolve(AFFILIATE_MODULE).retrieveCommissionDetail(param(req, "id"))
  res.json({ affiliate_commission: commissionDetailView(detail) })
}
