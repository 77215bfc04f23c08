import { useApi } from "../../hooks/use-api"
import type { Answer } from "../../lib/contract-types"

export type Affiliate = Answer<"GET /admin/affiliates/:id">["affiliate"]

/** The affiliate of a page, its drawers and its breadcrumb: read once for all of them. */
export const useAffiliate = (id: string) => useApi("GET /admin/affiliates/:id", { params: { id } })
