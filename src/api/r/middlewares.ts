import type { MiddlewareRoute } from "@medusajs/framework/http"
import { storefrontCors } from "../utils/cors"
import { middlewaresOf } from "../utils/middlewares-of"
import { limited } from "../utils/rate-limit"
import { clickContracts } from "./contract"
import { followLink } from "./follow-link"

/** A short link takes any query: it is the shopper's, and goes on to the storefront. */
const withBodies = clickContracts.filter(({ method }) => method === "POST")

export const clickMiddlewares: MiddlewareRoute[] = [
  { matcher: "/r/:code", methods: ["OPTIONS", "POST"], middlewares: [storefrontCors] },
  { matcher: "/r/:code", methods: ["GET"], middlewares: [limited("clicks")] },
  // The rest of the path is the storefront's, of any length: no folder of routes can be called that.
  { matcher: "/r/:code/*", methods: ["GET"], middlewares: [limited("clicks"), followLink] },
  ...middlewaresOf(withBodies),
]
