import type { MiddlewareRoute } from "@medusajs/framework/http"
import { storefrontCors } from "../utils/cors"
import { middlewaresOf } from "../utils/middlewares-of"
import { clickContracts } from "./contract"

export const clickMiddlewares: MiddlewareRoute[] = [
  { matcher: "/r/:code", methods: ["OPTIONS", "POST"], middlewares: [storefrontCors] },
  ...middlewaresOf(clickContracts),
]
