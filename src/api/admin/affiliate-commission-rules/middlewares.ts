import { middlewaresOf } from "../../utils/middlewares-of"
import { ruleContracts } from "./contract"

export const ruleMiddlewares = middlewaresOf(ruleContracts)
