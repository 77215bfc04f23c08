import { middlewaresOf } from "../../utils/middlewares-of"
import { bindingContracts } from "./contract"

export const bindingMiddlewares = middlewaresOf(bindingContracts)
