import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveAndAnswer } from "../../answer-payout"

export const POST = (req: AuthenticatedMedusaRequest<{ reason?: string }>, res: MedusaResponse) =>
  moveAndAnswer(req, res, { action: "release", reason: req.validatedBody.reason })
