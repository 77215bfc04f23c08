import { middlewaresOf } from "../../utils/middlewares-of"
import { orgContracts } from "./contract"

export const orgMiddlewares = middlewaresOf(orgContracts)
