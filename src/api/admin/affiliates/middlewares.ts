import { middlewaresOf } from "../../utils/middlewares-of"
import { affiliateAccountContracts } from "./account-contract"
import { affiliateContracts } from "./contract"

export const affiliateMiddlewares = middlewaresOf([...affiliateContracts, ...affiliateAccountContracts])
