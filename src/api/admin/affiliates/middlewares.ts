import { middlewaresOf } from "../../utils/middlewares-of"
import { affiliateContracts } from "./contract"

export const affiliateMiddlewares = middlewaresOf(affiliateContracts)
