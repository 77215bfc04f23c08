import { middlewaresOf } from "../../utils/middlewares-of"
import { payoutContracts } from "./contract"

export const payoutMiddlewares = middlewaresOf(payoutContracts)
