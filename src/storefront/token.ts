/** In milliseconds since 1970. */
export interface TokenTimes {
  clicked: number
  expires: number
}

/**
 * What a click's token says of itself. The signature is the server's business: here only a token that is none, or has
 * ended, is told from one that is worth keeping.
 * @param now in milliseconds since 1970
 * @returns null for what is no token, and for one that has ended
 */
export function readToken(token: string | null | undefined, now: number): TokenTimes | null {
  try {
    const payload = String(token).split(".")[1] ?? ""
    const said = JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))) as { clicked_at: string; expires_at: string }
    const times = { clicked: Date.parse(said.clicked_at), expires: Date.parse(said.expires_at) }
    // Written so that a moment that is none counts as the past.
    return times.clicked > 0 && times.expires > now ? times : null
  } catch {
    return null
  }
}
