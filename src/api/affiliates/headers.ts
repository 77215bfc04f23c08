import type { PortalOptions } from "../../modules/affiliate/portal-options"

/**
 * What the portal's page may do: run its own files and talk to the server that it came from. No script stands in the
 * page itself, so none needs a nonce; styles that components write do.
 *
 * @param nonce fresh for each answer
 */
export function contentSecurityPolicy({ theme, allowed_frame_origins }: PortalOptions, nonce: string): string {
  const directives: Record<string, string[]> = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", `'nonce-${nonce}'`],
    "img-src": ["'self'", "data:", "blob:", ...(theme.logo_url ? [new URL(theme.logo_url).origin] : [])],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": allowed_frame_origins.length > 0 ? ["'self'", ...allowed_frame_origins] : ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ")
}

/** Headers of the page. Reset and invitation links carry a token in their address: no other site is told it. */
export function pageHeaders(options: PortalOptions, nonce: string): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy(options, nonce),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    // What knows no frame-ancestors knows this; it cannot name origins.
    ...(options.allowed_frame_origins.length > 0 ? {} : { "x-frame-options": "DENY" }),
  }
}

const ONE_YEAR_SECONDS = 31_536_000

/** Headers of a built file, whose name changes with what is in it. */
export const ASSET_HEADERS: Readonly<Record<string, string>> = {
  "cache-control": `public, max-age=${ONE_YEAR_SECONDS}, immutable`,
  "x-content-type-options": "nosniff",
  vary: "Accept-Encoding",
}
