import { middlewaresOf } from "../../utils/middlewares-of"
import { termsContracts } from "./contract"

export const termsMiddlewares = middlewaresOf(termsContracts)
