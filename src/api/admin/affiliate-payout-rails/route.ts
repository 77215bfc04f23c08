import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ affiliate_payout_rails: await req.scope.resolve(AFFILIATE_MODULE).listPayoutRails() })
}
