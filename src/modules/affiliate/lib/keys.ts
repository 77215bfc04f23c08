import { createHash, createHmac, hkdfSync } from "node:crypto"
import { canonicalIp } from "./ip-address"

/** Separate keys for separate purposes, all derived from one secret. */
export interface Keys {
  /** HMAC-SHA256 of a click token's payload, base64url. */
  signToken(data: string): string
  /** An address as it is kept: never the address itself, of no use without the key, the same however it was written. */
  hashIp(ip: string): string
  /** Whom a limit counts, an address or an account, as it may lie in Redis. */
  hashLimited(text: string): string
  /** Encrypts files that go through Medusa's File module. */
  file: { id: string; key: Buffer }
}

/** @param secret the plugin's `secret` option, or Medusa's `jwtSecret` where it is absent. */
export function deriveKeys(secret: string): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "medusa-plugin-affiliates", purpose, 32))
  const tokenKey = derive("click-token")
  const ipKey = derive("ip")
  const limitKey = derive("limit")
  const fileKey = derive("file")
  return {
    signToken: (data) => createHmac("sha256", tokenKey).update(data).digest("base64url"),
    hashIp: (ip) => createHmac("sha256", ipKey).update(canonicalIp(ip) ?? ip).digest("base64url"),
    hashLimited: (text) => createHmac("sha256", limitKey).update(text).digest("base64url"),
    // Names the key without telling anything of it.
    file: { id: createHash("sha256").update(fileKey).digest("hex").slice(0, 8), key: fileKey },
  }
}
