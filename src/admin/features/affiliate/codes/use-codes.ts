import { useApi } from "../../../hooks/use-api"
import type { Row } from "../../../lib/contract-types"

export type ReferralCode = Row<"GET /admin/affiliates/:id/referral-codes", "referral_codes">

/** More codes than anybody gives to one affiliate. */
const LIMIT = 100

/** All codes of an affiliate, the oldest first. */
export const useCodes = (affiliateId: string) =>
  useApi("GET /admin/affiliates/:id/referral-codes", { params: { id: affiliateId }, query: { limit: LIMIT, order: "created_at" } })
