import { createHash, createHmac, hkdfSync } from "node:crypto"
import { canonicalIp } from "./ip-address"
import type { KeyRing, SealingKey } from "./sealing"

/** Separate keys for separate purposes, all derived from one secret. */
export interface Keys {
  /** HMAC-SHA256 of a click token's payload, base64url. */
  signToken(data: string): string
  /** The same for invitations to an organisation, under a key of their own. */
  signInvitation(data: string): string
  /** An address as it is kept: never the address itself, of no use without the key, the same however it was written. */
  hashIp(ip: string): string
  /** Whom a limit counts, an address or an account, as it may lie in Redis. */
  hashLimited(text: string): string
  /** Encrypts files that go through Medusa's File module. */
  file: KeyRing
  /** Encrypts bank accounts and the like in the database. */
  details: KeyRing
}

const deriveKey = (secret: string, purpose: string) => Buffer.from(hkdfSync("sha256", secret, "medusa-plugin-affiliates", purpose, 32))

/**
 * @param secret the plugin's `secret` option, or Medusa's `jwtSecret` where it is absent.
 * @param previous secrets from before: they open what they sealed, and nothing else.
 */
export function deriveKeys(secret: string, previous: readonly string[] = []): Keys {
  const derive = (purpose: string) => deriveKey(secret, purpose)
  const tokenKey = derive("click-token")
  const invitationKey = derive("org-invitation")
  const ipKey = derive("ip")
  const limitKey = derive("limit")
  return {
    signToken: (data) => createHmac("sha256", tokenKey).update(data).digest("base64url"),
    signInvitation: (data) => createHmac("sha256", invitationKey).update(data).digest("base64url"),
    hashIp: (ip) => createHmac("sha256", ipKey).update(canonicalIp(ip) ?? ip).digest("base64url"),
    hashLimited: (text) => createHmac("sha256", limitKey).update(text).digest("base64url"),
    file: ringOf("file", secret, previous),
    details: ringOf("payment-details", secret, previous),
  }
}

function ringOf(purpose: string, secret: string, previous: readonly string[]): KeyRing {
  const current = sealingKey(deriveKey(secret, purpose))
  return { current, all: [current, ...previous.map((old) => sealingKey(deriveKey(old, purpose)))] }
}

/** Names the key without telling anything of it. */
const sealingKey = (key: Buffer): SealingKey => ({ id: createHash("sha256").update(key).digest("hex").slice(0, 8), key })
