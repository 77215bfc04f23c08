import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { param } from "../../../../utils/listing"
import { conversionDetailView } from "../../../../views/conversions"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const id = await service.findConversionIdByOrder(param(req, "order_id"))
  res.json({ affiliate_conversion: id === null ? null : conversionDetailView(await service.retrieveConversionDetail(id)) })
}
