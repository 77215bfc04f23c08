/** Crockford's base 32: no I, L, O, U, so that nothing read aloud or from paper can be taken for something else. */
export const BASE32_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * The first `length` characters (5 bits each, from the left) of some bytes.
 * @throws RangeError when the bytes are fewer: padding would make codes that can be guessed
 */
export function encodeBase32(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5) {
    throw new RangeError(`${length} characters need ${Math.ceil((length * 5) / 8)} random bytes, got ${bytes.length}`)
  }
  let text = ""
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5 && text.length < length) {
      bits -= 5
      text += BASE32_ALPHABET.charAt((held >> bits) & 31)
    }
    held &= (1 << bits) - 1
  }
  return text
}
