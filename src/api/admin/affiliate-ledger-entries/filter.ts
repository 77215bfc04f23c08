import type { MedusaRequest } from "@medusajs/framework/http"
import type { LedgerFilter } from "../../../modules/affiliate/repositories/ledger-list-repository"
import { rangeOf, valueOf, valuesOf } from "../../utils/paging"

/** Which entries a request asks for; the list and its export ask alike. */
export const ledgerFilterOf = (req: MedusaRequest<unknown>): LedgerFilter => ({
  q: valueOf(req, "q"),
  affiliate_id: valueOf(req, "affiliate_id"),
  currency_code: valueOf(req, "currency_code")?.toLowerCase() ?? null,
  kind: valuesOf(req, "kind"),
  order_id: valueOf(req, "order_id"),
  commission_id: valueOf(req, "commission_id"),
  payout_id: valueOf(req, "payout_id"),
  created_at: rangeOf(req, "created_at"),
})
