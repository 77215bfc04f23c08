import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveAndAnswer } from "../../answer-payout"

export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse) => moveAndAnswer(req, res, { action: "retry" })
