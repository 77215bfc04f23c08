const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

/** Bytes as base64url without padding (RFC 4648, section 5). Written here because `Buffer` belongs to Node. */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = ""
  for (let index = 0; index < bytes.length; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    const digits = Math.min(4, Math.ceil(((bytes.length - index) * 8) / 6))
    for (let digit = 0; digit < digits; digit++) {
      text += ALPHABET.charAt((group >> (18 - 6 * digit)) & 63)
    }
  }
  return text
}

/** The bytes of a base64url text; null when it is none, or not the one way of writing its bytes. */
export function decodeBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) {
    return null
  }
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let written = 0
  let held = 0
  let bits = 0
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) {
      return null
    }
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[written++] = (held >> bits) & 255
    }
  }
  const leftOver = held & ((1 << bits) - 1)
  return leftOver === 0 ? bytes : null
}
