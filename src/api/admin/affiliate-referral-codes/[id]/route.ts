import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { param } from "../../../utils/listing"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ affiliate_referral_code: await req.scope.resolve(AFFILIATE_MODULE).retrieveCodeDetail(param(req, "id")) })
}
