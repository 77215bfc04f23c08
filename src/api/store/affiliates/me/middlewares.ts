import { middlewaresOf } from "../../../utils/middlewares-of"
import { ownCommissionContracts } from "./commissions/contract"
import { ownAccountContracts } from "./account-contract"
import { ownContracts } from "./contract"
import { ownPayoutContracts } from "./payouts/contract"
import { ownCodeContracts } from "./referral-codes/contract"

export const ownMiddlewares = [
  ...middlewaresOf(ownContracts),
  ...middlewaresOf(ownAccountContracts),
  ...middlewaresOf(ownCommissionContracts),
  ...middlewaresOf(ownPayoutContracts),
  ...middlewaresOf(ownCodeContracts),
]
