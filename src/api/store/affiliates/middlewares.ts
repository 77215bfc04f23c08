import { middlewaresOf } from "../../utils/middlewares-of"
import { portalContracts } from "./contract"

export const portalMiddlewares = middlewaresOf(portalContracts)
