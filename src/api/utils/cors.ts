import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, parseCorsOrigins } from "@medusajs/framework/utils"

const PREFLIGHT_MAX_AGE_SECONDS = "600"

/**
 * CORS for routes outside /store: the origins of `storeCors`, without cookies. Medusa adds none there by itself, and
 * /store is what these routes avoid.
 */
export function storefrontCors(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const origin = req.headers.origin
  // The answer differs by origin: a cache between must not mix them.
  res.vary("Origin")
  if (origin !== undefined && isAllowedOrigin(origin, http.storeCors)) {
    res.setHeader("Access-Control-Allow-Origin", origin)
  }
  if (req.method !== "OPTIONS") {
    next()
    return
  }
  res.setHeader("Access-Control-Allow-Methods", "POST")
  res.setHeader("Access-Control-Allow-Headers", "content-type")
  res.setHeader("Access-Control-Max-Age", PREFLIGHT_MAX_AGE_SECONDS)
  res.status(204).end()
}

let parsedCors = ""
let parsedOrigins: ReturnType<typeof parseCorsOrigins> = []

/** Read once, and again where it is another: there is one for each store, and a click asks for it every time. */
function originsOf(storeCors: string): ReturnType<typeof parseCorsOrigins> {
  if (storeCors !== parsedCors) {
    parsedCors = storeCors
    parsedOrigins = parseCorsOrigins(storeCors)
  }
  return parsedOrigins
}

/** Exported for its test. `storeCors` lists origins and /regular expressions/, separated by commas. */
export function isAllowedOrigin(origin: string, storeCors: string): boolean {
  return originsOf(storeCors).some((allowed) =>
    allowed instanceof RegExp ? allowed.test(origin) : allowed === "*" || allowed === origin
  )
}
