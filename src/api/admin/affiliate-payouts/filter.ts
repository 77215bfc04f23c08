import type { MedusaRequest } from "@medusajs/framework/http"
import type { PayoutFilter } from "../../../modules/affiliate/repositories/payout-list-repository"
import { valueOf, valuesOf } from "../../utils/paging"

/** Which payouts a request asks for; the list and its export ask alike. */
export const payoutFilterOf = (req: MedusaRequest<unknown>): PayoutFilter => ({
  q: valueOf(req, "q"),
  batch_id: valueOf(req, "batch_id"),
  affiliate_id: valueOf(req, "affiliate_id"),
  currency_code: valueOf(req, "currency_code")?.toLowerCase() ?? null,
  status: valuesOf(req, "status"),
  created_from: valueOf(req, "created_from"),
  created_to: valueOf(req, "created_to"),
})
