const BYTES = 16

/** A key that nobody else makes. `crypto.randomUUID` would need https, and stores are tried over plain http. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
