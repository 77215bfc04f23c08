import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PreviewCommissionInput } from "../../../../workflows/affiliates/steps/preview-commission"
import { previewCommissionWorkflow } from "../../../../workflows/affiliates/workflows/preview-commission"

export async function POST(req: MedusaRequest<PreviewCommissionInput>, res: MedusaResponse): Promise<void> {
  const { result: preview } = await previewCommissionWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ preview })
}
