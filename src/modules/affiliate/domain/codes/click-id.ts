import { BASE32_ALPHABET, encodeBase32 } from "./base32"

const TIME_LENGTH = 10
const RANDOM_LENGTH = 16
/** What a click's id takes of randomness. */
export const CLICK_ID_RANDOM_BYTES = 10

/**
 * A click's id as Medusa makes ids, a ULID with a prefix, so that ids sort by their time. Made here because there is one for
 * every click, and Medusa's asks for its random characters one by one.
 * @param random 10 bytes; unguessable only if they are
 */
export function clickId(at: Date, random: Uint8Array): string {
  let time = ""
  for (let rest = at.getTime(); time.length < TIME_LENGTH; rest = Math.floor(rest / 32)) {
    time = BASE32_ALPHABET.charAt(rest % 32) + time
  }
  return `affclk_${time}${encodeBase32(random, RANDOM_LENGTH)}`
}
