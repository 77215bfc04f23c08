import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { param } from "../../../utils/listing"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  res.json({ affiliate_customer_binding: await service.retrieveCustomerBinding(param(req, "id")) })
}
