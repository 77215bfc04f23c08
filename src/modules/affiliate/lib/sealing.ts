import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { broken } from "./errors"

const VERSION = "affiliates-sealed-1"
const IV_BYTES = 12

/** A key and a name for it that tells nothing of it. */
export interface SealingKey {
  id: string
  key: Buffer
}

/** The key that seals, and all that open: that one, and those that were in use before. */
export interface KeyRing {
  current: SealingKey
  all: readonly SealingKey[]
}

/**
 * Encrypts what must be unreadable where it lies: files, which a provider may serve to anybody (`file-local` does), and
 * bank accounts. AES-256-GCM; the text says which key sealed it, so that a key can be replaced later.
 * @param belongs_to what the sealed text belongs to: it opens only for that, so that rows cannot be exchanged.
 */
export function seal(content: Buffer, { current }: KeyRing, belongs_to = ""): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv("aes-256-gcm", current.key, iv)
  cipher.setAAD(Buffer.from(belongs_to))
  const sealed = Buffer.concat([cipher.update(content), cipher.final()])
  return [VERSION, current.id, iv.toString("base64url"), cipher.getAuthTag().toString("base64url"), sealed.toString("base64url")].join(".")
}

/** @throws Error when it was sealed by a key that is not on the ring, or for something else, or was changed since. */
export function open(sealed: string, ring: KeyRing, belongs_to = ""): Buffer {
  const [version, sealedBy = "(none)", iv = "", tag = "", data = ""] = sealed.split(".")
  const found = ring.all.find(({ id }) => id === sealedBy)
  if (version !== VERSION || !found) {
    throw broken(`This was sealed by the key ${sealedBy}, and the keys in use are ${ring.all.map(({ id }) => id).join(", ")}.`)
  }
  const decipher = createDecipheriv("aes-256-gcm", found.key, Buffer.from(iv, "base64url"))
  decipher.setAAD(Buffer.from(belongs_to))
  decipher.setAuthTag(Buffer.from(tag, "base64url"))
  return Buffer.concat([decipher.update(Buffer.from(data, "base64url")), decipher.final()])
}

/** The key that sealed a text, by its name; null where the text was not sealed here. */
export function sealedBy(sealed: string): string | null {
  const [version, id = null] = sealed.split(".", 2)
  return version === VERSION ? id : null
}

/** The same content under the current key; null where it is already. @throws Error as `open`. */
export function reseal(sealed: string, ring: KeyRing, belongs_to = ""): string | null {
  return sealedBy(sealed) === ring.current.id ? null : seal(open(sealed, ring, belongs_to), ring, belongs_to)
}
