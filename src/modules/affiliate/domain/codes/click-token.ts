import { decodeBase64url, encodeBase64url } from "./base64url"

/**
 * What a click's token says, readable to whoever holds it. Nothing of the code is in it: an id that stays the same from
 * click to click would tell a code that exists from one that does not. The database knows the click's one code.
 */
export interface ClickTokenPayload {
  click_id: string
  /** ISO 8601. */
  clicked_at: string
  /** ISO 8601. The token is worth nothing from this moment on. */
  expires_at: string
}

/** HMAC-SHA256 of a text under a key that the caller holds, as base64url. */
export type TokenHmac = (data: string) => string

/** An expired token was genuine, so its payload comes along: the refusal can name the click. */
export type ClickTokenResult =
  | { ok: true; payload: ClickTokenPayload }
  | { ok: false; code: "expired"; payload: ClickTokenPayload }
  | { ok: false; code: "malformed" | "bad_signature" }

const VERSION = "v1"
/** Four times what is ever signed; longer input is not worth hashing. */
const MAX_TOKEN_LENGTH = 1024
const FIELDS = ["click_id", "clicked_at", "expires_at"] as const

/**
 * `v1.<payload>.<mac>`, both base64url. The click's id is inside what is signed and a click never changes its code, so a
 * token cannot be moved to another code; the version too, so a later format cannot be passed off as this one.
 */
export function signClickToken(payload: ClickTokenPayload, hmac: TokenHmac): string {
  const { click_id, clicked_at, expires_at } = payload
  const json = JSON.stringify({ click_id, clicked_at, expires_at })
  const signed = `${VERSION}.${encodeBase64url(new TextEncoder().encode(json))}`
  return `${signed}.${hmac(signed)}`
}

/** Compares in a time that depends only on the lengths: how far a guess was right must not be measurable. */
function equalInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length
  for (let index = 0; index < right.length; index++) {
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index)
  }
  return difference === 0
}

function readPayload(encoded: string): ClickTokenPayload | null {
  const bytes = decodeBase64url(encoded)
  if (!bytes) {
    return null
  }
  try {
    const read: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
    return isPayload(read) ? read : null
  } catch {
    return null
  }
}

function isPayload(value: unknown): value is ClickTokenPayload {
  if (typeof value !== "object" || value === null) {
    return false
  }
  const record = value as Record<string, unknown>
  const isMoment = (field: string) => !Number.isNaN(Date.parse(String(record[field])))
  return FIELDS.every((field) => typeof record[field] === "string") && isMoment("clicked_at") && isMoment("expires_at")
}

/**
 * Reads a token from outside. Never throws, whatever it is given. The signature is judged before anything inside is
 * read, and expiry last, so that a forger learns nothing.
 * @param hmacs the key in use first, then earlier ones whose tokens are still out
 * @param now ISO 8601
 */
export function verifyClickToken(token: unknown, hmacs: readonly TokenHmac[], now: string): ClickTokenResult {
  if (typeof token !== "string" || token.length > MAX_TOKEN_LENGTH) {
    return { ok: false, code: "malformed" }
  }
  const [version, encoded, mac, ...rest] = token.split(".")
  if (version !== VERSION || !encoded || !mac || rest.length > 0) {
    return { ok: false, code: "malformed" }
  }
  const signed = `${VERSION}.${encoded}`
  // Every key is tried, also after one fits, so that time does not tell which it was.
  const genuine = hmacs.map((hmac) => equalInConstantTime(mac, hmac(signed))).includes(true)
  if (!genuine) {
    return { ok: false, code: "bad_signature" }
  }
  const payload = readPayload(encoded)
  if (!payload) {
    return { ok: false, code: "malformed" }
  }
  // Written so that a moment that is none counts as expired.
  return Date.parse(now) < Date.parse(payload.expires_at) ? { ok: true, payload } : { ok: false, code: "expired", payload }
}
