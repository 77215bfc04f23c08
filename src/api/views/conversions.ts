import type { CommissionDetail } from "../../modules/affiliate/repositories/commission-list-repository"
import { explainedCommissionView } from "./commissions"

/** A conversion with what its commissions earn and why, in major units. */
export const conversionDetailView = <T extends { commissions: CommissionDetail[] }>({ commissions, ...conversion }: T) => ({
  ...conversion,
  commissions: commissions.map(explainedCommissionView),
})
