import type { MedusaRequest } from "@medusajs/framework/http"
import type { PayoutFilter } from "../../../modules/affiliate/repositories/payout-list-repository"
import { flagOf, rangeOf, valueOf, valuesOf } from "../../utils/paging"

/** Which payouts a request asks for; the list and its export ask alike. */
export const payoutFilterOf = (req: MedusaRequest<unknown>): PayoutFilter => ({
  q: valueOf(req, "q"),
  batch_id: valueOf(req, "batch_id"),
  affiliate_id: valueOf(req, "affiliate_id"),
  currency_code: valueOf(req, "currency_code")?.toLowerCase() ?? null,
  status: valuesOf(req, "status"),
  rail: valuesOf(req, "rail"),
  is_disputed: flagOf(req, "is_disputed"),
  created_at: rangeOf(req, "created_at"),
  paid_at: rangeOf(req, "paid_at"),
})
