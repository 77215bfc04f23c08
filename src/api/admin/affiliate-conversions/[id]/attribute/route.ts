import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import { attributeOrderWorkflow } from "../../../../../workflows/conversions/workflows/attribute-order"
import { param } from "../../../../utils/listing"
import { conversionDetailView } from "../../../../views/conversions"

export async function POST(req: AuthenticatedMedusaRequest<{ affiliate_id: string; reason: string }>, res: MedusaResponse) {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const { external_id } = await service.retrieveConversionDetail(param(req, "id"))
  await attributeOrderWorkflow(req.scope).run({
    input: { order_id: external_id, ...req.validatedBody, actor_id: req.auth_context.actor_id },
  })
  res.json({ affiliate_conversion: conversionDetailView(await service.retrieveConversionDetail(param(req, "id"))) })
}
