import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { broken } from "./errors"

const VERSION = "affiliates-sealed-1"
const IV_BYTES = 12

/**
 * Encrypts a file before the File module sees it: a provider may serve what it stores to anybody (`file-local` does).
 * AES-256-GCM; the text says which key sealed it, so that a key can be replaced later.
 */
export function sealFile(content: Buffer, key: Buffer, keyId: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv("aes-256-gcm", key, iv)
  const sealed = Buffer.concat([cipher.update(content), cipher.final()])
  return [VERSION, keyId, iv.toString("base64url"), cipher.getAuthTag().toString("base64url"), sealed.toString("base64url")].join(".")
}

/** @throws Error when the file was sealed by another key, or changed since. */
export function openSealedFile(sealed: string, key: Buffer, keyId: string): Buffer {
  const [version, sealedBy, iv = "", tag = "", data = ""] = sealed.split(".")
  if (version !== VERSION || sealedBy !== keyId) {
    throw broken(`The file was sealed by the key ${sealedBy ?? "(none)"}, and the key in use is ${keyId}.`)
  }
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"))
  decipher.setAuthTag(Buffer.from(tag, "base64url"))
  return Buffer.concat([decipher.update(Buffer.from(data, "base64url")), decipher.final()])
}
