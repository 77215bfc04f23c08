import { middlewaresOf } from "../../utils/middlewares-of"
import { applicationContracts } from "./applications/contract"
import { programmeContracts } from "./programme/contract"

export const portalMiddlewares = middlewaresOf([...programmeContracts, ...applicationContracts])
