import { middlewaresOf } from "../../utils/middlewares-of"
import { clickListContracts } from "./contract"

export const clickListMiddlewares = middlewaresOf(clickListContracts)
