import { middlewaresOf } from "../../utils/middlewares-of"
import { payoutBatchContracts } from "./contract"

export const payoutBatchMiddlewares = middlewaresOf(payoutBatchContracts)
