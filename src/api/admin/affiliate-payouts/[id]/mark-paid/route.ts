import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPaidAt } from "../../../../../modules/affiliate/domain/payout/paid-at"
import { invalid } from "../../../../../modules/affiliate/lib/errors"
import { moveAndAnswer } from "../../answer-payout"

export async function POST(req: AuthenticatedMedusaRequest<{ external_reference: string; paid_at: string }>, res: MedusaResponse) {
  const { external_reference } = req.validatedBody
  const paidAt = readPaidAt(req.validatedBody.paid_at, new Date().toISOString())
  if (!paidAt.ok) {
    throw invalid(`Field 'paid_at': ${paidAt.message}`)
  }
  await moveAndAnswer(req, res, { action: "mark-paid", external_reference: external_reference.trim(), paid_at: paidAt.paid_at })
}
