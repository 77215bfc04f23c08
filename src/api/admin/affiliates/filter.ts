import type { MedusaRequest } from "@medusajs/framework/http"
import type { AffiliateFilter } from "../../../modules/affiliate/repositories/roster-list-repository"
import { flagOf, rangeOf, valueOf, valuesOf } from "../../utils/paging"

/** Which affiliates a request asks for. */
export const affiliateFilterOf = (req: MedusaRequest<unknown>): AffiliateFilter => ({
  q: valueOf(req, "q"),
  ids: valuesOf(req, "id"),
  status: valuesOf(req, "status"),
  kind: valuesOf(req, "kind"),
  org_id: valuesOf(req, "org_id"),
  email: valuesOf(req, "email"),
  payout_blocked: flagOf(req, "payout_blocked"),
  tax_document_state: valuesOf(req, "tax_document_state"),
  approved_at: rangeOf(req, "approved_at"),
  created_at: rangeOf(req, "created_at"),
})
