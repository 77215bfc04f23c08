import { middlewaresOf } from "../../utils/middlewares-of"
import { settingsContracts } from "./contract"

export const settingsMiddlewares = middlewaresOf(settingsContracts)
