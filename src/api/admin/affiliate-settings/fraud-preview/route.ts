import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../modules/affiliate"
import { FRAUD_PREVIEW_DAYS, type FraudDraft } from "../../../../modules/affiliate/services/fraud-preview-service"

export async function POST(req: MedusaRequest<FraudDraft>, res: MedusaResponse): Promise<void> {
  const preview = await req.scope.resolve(AFFILIATE_MODULE).previewFraudSettings(req.validatedBody)
  res.json({ fraud_preview: { days: FRAUD_PREVIEW_DAYS, ...preview } })
}
