import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import type { PayoutActionInput } from "../../../workflows/payouts/steps/move-payout"
import { movePayoutWorkflow } from "../../../workflows/payouts/workflows/move-payout"
import { actorOf } from "../../utils/actor"
import { param } from "../../utils/listing"
import { payoutEntryView, payoutView } from "../../views/payouts"

/** Answers with a payout and everything that belongs to it. */
export async function answerPayout(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const payout = await service.retrievePayout(param(req, "id"))
  const [entries, attempts, audit] = await Promise.all([
    service.listPayoutEntries(payout.id),
    service.listPayoutAttempts(payout.id),
    service.listAuditTrail("payout", payout.id),
  ])
  res.json({
    affiliate_payout: {
      ...payoutView(payout),
      entries: entries.map((entry) => payoutEntryView(entry, payout.currency_code)),
      attempts,
      audit,
    },
  })
}

/** Moves a payout as a person says and answers with what it has become. */
export async function moveAndAnswer(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  action: PayoutActionInput
): Promise<void> {
  const reason = "reason" in action ? action.reason : null
  await movePayoutWorkflow(req.scope).run({ input: { id: param(req, "id"), actor: actorOf(req, reason), ...action } })
  await answerPayout(req, res)
}
