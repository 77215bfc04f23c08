import type { MedusaRequest } from "@medusajs/framework/http"
import type { CodeView } from "../../modules/affiliate/repositories/code-list-repository"
import { linkOf } from "../utils/referral-link"

/** A code to its affiliate, with its link as it is reached from where the request came. */
export const ownCodeView = (req: MedusaRequest<unknown>, { id, code, is_active, is_generated, promotion_id, clicks, conversions, created_at }: CodeView) => ({
  id,
  code,
  is_active,
  is_generated,
  has_coupon: promotion_id !== null,
  link: linkOf(req, code),
  clicks,
  conversions,
  created_at,
})
