import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ conversion: await req.scope.resolve(AFFILIATE_MODULE).retrieveConversionDetail(req.params.id ?? "") })
}
