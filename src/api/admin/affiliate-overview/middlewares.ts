import { middlewaresOf } from "../../utils/middlewares-of"
import { overviewContracts } from "./contract"

export const overviewMiddlewares = middlewaresOf(overviewContracts)
