import type { MedusaRequest } from "@medusajs/framework/http"
import type { RuleFilter } from "../../../modules/affiliate/repositories/rule-list-repository"
import { rangeOf, valueOf, valuesOf } from "../../utils/paging"

/** Which rules a request asks for. */
export const ruleFilterOf = (req: MedusaRequest<unknown>): RuleFilter => ({
  q: valueOf(req, "q"),
  ids: valuesOf(req, "id"),
  status: valuesOf(req, "status"),
  scope: valuesOf(req, "scope"),
  scope_ref_id: valuesOf(req, "scope_ref_id"),
  kind: valuesOf(req, "kind"),
  currency_code: valuesOf(req, "currency_code"),
  effective_at: rangeOf(req, "effective_at"),
  expires_at: rangeOf(req, "expires_at"),
  created_at: rangeOf(req, "created_at"),
})
