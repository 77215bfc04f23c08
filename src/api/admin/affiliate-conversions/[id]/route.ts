import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { param } from "../../../utils/listing"
import { conversionDetailView } from "../../../views/conversions"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ affiliate_conversion: conversionDetailView(await req.scope.resolve(AFFILIATE_MODULE).retrieveConversionDetail(param(req, "id"))) })
}
