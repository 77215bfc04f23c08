import { middlewaresOf } from "../../utils/middlewares-of"
import { commissionContracts } from "./contract"

export const commissionMiddlewares = middlewaresOf(commissionContracts)
