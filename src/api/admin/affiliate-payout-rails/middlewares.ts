import { middlewaresOf } from "../../utils/middlewares-of"
import { railContracts } from "./contract"

export const railMiddlewares = middlewaresOf(railContracts)
