import { middlewaresOf } from "../../utils/middlewares-of"
import { ledgerContracts } from "./contract"

export const ledgerMiddlewares = middlewaresOf(ledgerContracts)
