import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PORTAL_PATH, servePortal } from "./serve-portal"

/** Not a resource of the API: a page and its files, so there is no contract. */
export const portalPageMiddlewares: MiddlewareRoute[] = [{ matcher: `${PORTAL_PATH}*`, methods: ["GET", "HEAD"], middlewares: [servePortal] }]
