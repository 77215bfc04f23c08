import { middlewaresOf } from "../../utils/middlewares-of"
import { conversionContracts } from "./contract"

export const conversionMiddlewares = middlewaresOf(conversionContracts)
