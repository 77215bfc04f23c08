import type { MiddlewareRoute } from "@medusajs/framework/http"
import { middlewaresOf } from "../../utils/middlewares-of"
import { attachByHeader } from "./affiliate-header"
import { cartContracts } from "./contract"

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts*", methods: ["GET", "POST", "DELETE"], middlewares: [attachByHeader] },
  ...middlewaresOf(cartContracts),
]
