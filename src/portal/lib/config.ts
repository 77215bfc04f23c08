import type { PortalConfig } from "../../api/affiliates/portal-config"

declare global {
  interface Window {
    /** For whoever serves the portal's files elsewhere and would rather set it in a script. */
    __AFFILIATE_PORTAL__?: Partial<PortalConfig>
  }
}

const DEFAULTS: PortalConfig = { api_base: "", publishable_key: null, name: "Affiliate programme", theme: {} }

/** What the page tells its portal; see docs/portal.md. Read once: it does not change while the page is open. */
export const config: PortalConfig = {
  ...DEFAULTS,
  ...(JSON.parse(document.getElementById("affiliate-portal")?.textContent?.trim() || "{}") as Partial<PortalConfig>),
  ...window.__AFFILIATE_PORTAL__,
}

/** Where the portal stands on its host: what every route is below. The page's <base> says it. */
export const BASE_PATH = new URL(document.baseURI).pathname.replace(/\/+$/, "") || "/"
