import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { storefrontCors } from "../utils/cors"
import { middlewaresOf } from "../utils/middlewares-of"
import { limited } from "../utils/rate-limit"
import { clickBody, clickContracts } from "./contract"
import { followLink } from "./follow-link"

/** Not the short link's: it takes any query, which is the shopper's and goes on to the storefront. The limit comes before all of them. */
const checks = middlewaresOf(clickContracts.filter(({ method }) => method === "POST").map((contract) => ({ ...contract, limit: undefined })))

/**
 * The checks that a contract asks for, but for a click that is as it should be without their cost: Medusa builds its
 * validators anew for each request, and that takes longer than all the rest of a click. What is wrong goes through them, and
 * is answered as everywhere.
 */
function unlessPlain(check: NonNullable<MiddlewareRoute["middlewares"]>[number]) {
  return async function checkClick(req: MedusaRequest<unknown>, res: MedusaResponse, next: MedusaNextFunction): Promise<unknown> {
    const body = clickBody.safeParse(req.body)
    if (!body.success || Object.keys(req.query).length > 0) {
      return check(req as MedusaRequest, res, next)
    }
    req.validatedBody = body.data
    return next()
  }
}

export const clickMiddlewares: MiddlewareRoute[] = [
  { matcher: "/r/:code", methods: ["OPTIONS", "POST"], middlewares: [storefrontCors] },
  { matcher: "/r/:code", methods: ["GET"], middlewares: [limited("clicks")] },
  // The rest of the path is the storefront's, of any length: no folder of routes can be called that.
  { matcher: "/r/:code/*", methods: ["GET"], middlewares: [limited("clicks"), followLink] },
  ...checks.map((route) => ({ ...route, middlewares: [limited("clicks"), ...(route.middlewares ?? []).map(unlessPlain)] })),
]
