import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { attributeOrderWorkflow } from "../../../workflows/conversions/workflows/attribute-order"
import { cappedListAnswer, pageOf, rangeOf, valueOf, valuesOf } from "../../utils/paging"
import { conversionDetailView } from "../../views/conversions"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const page = pageOf(req, "-placed_at")
  const filter = {
    q: valueOf(req, "q"),
    placed_at: rangeOf(req, "placed_at"),
    affiliate_id: valueOf(req, "affiliate_id"),
    order_id: valueOf(req, "order_id"),
    currency_code: valueOf(req, "currency_code")?.toLowerCase() ?? null,
    refusal_code: valuesOf(req, "refusal_code"),
  }
  const { rows, ...counted } = await req.scope.resolve(AFFILIATE_MODULE).listConversionPage(filter, page)
  res.json(cappedListAnswer("affiliate_conversions", rows, counted, page))
}

export async function POST(
  req: AuthenticatedMedusaRequest<{ order_id: string; affiliate_id: string; reason: string }>,
  res: MedusaResponse
) {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  await attributeOrderWorkflow(req.scope).run({ input: { ...req.validatedBody, actor_id: req.auth_context.actor_id } })
  const id = await service.findConversionIdByOrder(req.validatedBody.order_id)
  res.json({ affiliate_conversion: conversionDetailView(await service.retrieveConversionDetail(id ?? "")) })
}
