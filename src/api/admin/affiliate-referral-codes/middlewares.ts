import { middlewaresOf } from "../../utils/middlewares-of"
import { referralCodeContracts } from "./contract"

export const referralCodeMiddlewares = middlewaresOf(referralCodeContracts)
