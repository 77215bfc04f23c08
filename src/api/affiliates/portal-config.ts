import type { PortalOptions } from "../../modules/affiliate/portal-options"

/**
 * What the portal's page is told, as JSON in the page. Nothing in it is secret: whoever opens the portal can read it.
 * Whoever serves the portal elsewhere writes the same (docs/portal.md).
 */
export interface PortalConfig {
  /** Where Medusa answers; "" where the page comes from Medusa itself. */
  api_base: string
  /** Null where the store has no key for the portal: the page says what to do. */
  publishable_key: string | null
  /** What the programme is called. */
  name: string
  theme: { accent?: string; logo_url?: string }
  /** For the styles that components write into the page; see the page's Content-Security-Policy. */
  style_nonce?: string
}

/** The configuration of the portal that Medusa serves itself. */
export function portalConfig({ name, theme }: PortalOptions, publishableKey: string | null, styleNonce: string): PortalConfig {
  return { api_base: "", publishable_key: publishableKey, name, theme, style_nonce: styleNonce }
}
