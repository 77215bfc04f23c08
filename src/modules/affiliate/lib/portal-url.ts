import type { ConfigModule } from "@medusajs/framework/types"
import type { AffiliateOptions } from "../options"

/** Where the plugin itself serves the portal. */
export const PORTAL_PATH = "/affiliates"

/** Where the portal stands, without a slash at its end: by the option, or beside the admin. */
export function portalUrlOf({ portal }: AffiliateOptions, config: ConfigModule | undefined): string {
  const backend = config?.admin?.backendUrl ?? ""
  return portal.url ?? `${/^https?:/.test(backend) ? backend.replace(/\/+$/, "") : ""}${PORTAL_PATH}`
}
