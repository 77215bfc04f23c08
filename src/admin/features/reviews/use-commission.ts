import { useApi } from "../../hooks/use-api"
import type { Answer, Row } from "../../lib/contract-types"

export type HeldRow = Row<"GET /admin/affiliate-commissions", "affiliate_commissions">

export type CommissionDetail = Answer<"GET /admin/affiliate-commissions/:id">["affiliate_commission"]

/** A commission with all that explains it. */
export const useCommission = (id: string) => useApi("GET /admin/affiliate-commissions/:id", { params: { id } })
