import createError from "http-errors"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { postAdjustmentWorkflow } from "../../../../../workflows/affiliates/workflows/post-adjustment"
import { actorOf } from "../../../../utils/actor"
import { param } from "../../../../utils/listing"
import { readBalances } from "../../helpers"
import type { AdjustmentBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdjustmentBody>, res: MedusaResponse): Promise<void> {
  const entry = { ...req.validatedBody, affiliate_id: param(req, "id"), currency_code: req.validatedBody.currency_code.toLowerCase() }
  const { result } = await postAdjustmentWorkflow(req.scope).run({ input: { entry, actor: actorOf(req, entry.reason) } })
  if (result.conflict) {
    throw createError(409, `The idempotency key '${entry.idempotency_key}' was used with another content.`)
  }
  const { kind, amount, currency_code, reason } = entry
  res.json({ affiliate_ledger_entry: { id: result.id, kind, amount, currency_code, reason }, balances: await readBalances(req) })
}
