import { middlewaresOf } from "../../../utils/middlewares-of"
import { ownCommissionContracts } from "./commissions/contract"
import { ownAccountContracts } from "./account-contract"
import { ownContracts } from "./contract"
import { orgMemberContracts } from "./org-members/contract"
import { ownPayoutContracts } from "./payouts/contract"
import { ownCodeContracts } from "./referral-codes/contract"
import { ownDocumentContracts } from "./tax-documents/contract"

export const ownMiddlewares = [
  ...middlewaresOf(ownContracts),
  ...middlewaresOf(ownAccountContracts),
  ...middlewaresOf(ownCommissionContracts),
  ...middlewaresOf(ownPayoutContracts),
  ...middlewaresOf(ownCodeContracts),
  ...middlewaresOf(ownDocumentContracts),
  ...middlewaresOf(orgMemberContracts),
]
