import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { param } from "../../../../utils/listing"
import { assertAffiliate } from "../../helpers"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await assertAffiliate(req)
  res.json({ payment_details: await req.scope.resolve(AFFILIATE_MODULE).retrievePaymentDetails(param(req, "id")) })
}
