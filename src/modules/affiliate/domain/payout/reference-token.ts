import { BASE32_ALPHABET, encodeBase32 } from "../codes/base32"
import { checkCharacterOf, endsWithCheckCharacter } from "../codes/check-character"

const PREFIX = "PO"
/** 10 characters of 5 bits. */
const BODY_LENGTH = 10
const SHAPE = /^PO-([A-Z0-9]{10})-([A-Z0-9])$/
const BASE32_ONLY = new RegExp(`^[${BASE32_ALPHABET}]+$`)

/**
 * What a payout is called on its way through finance and back: `PO-XXXXXXXXXX-C`, 50 random bits and a check
 * character, short enough for a bank's payment reference.
 * @param random 7 random bytes
 * @throws RangeError for fewer
 */
export function generateReferenceToken({ random }: { random: Uint8Array }): string {
  const body = encodeBase32(random, BODY_LENGTH)
  return `${PREFIX}-${body}-${checkCharacterOf(PREFIX + body)}`
}

/** How tokens are compared: files and people bring spaces and lower case. */
export function normalizeReferenceToken(input: string): string {
  return input.normalize("NFKC").trim().toUpperCase()
}

/** Whether a text is a reference token copied without a slip. */
export function checkReferenceToken(input: string): "ok" | "mistyped" | "not_a_token" {
  const shape = SHAPE.exec(normalizeReferenceToken(input))
  if (!shape) {
    return "not_a_token"
  }
  const [, body = "", check = ""] = shape
  return BASE32_ONLY.test(body) && endsWithCheckCharacter(PREFIX + body + check) ? "ok" : "mistyped"
}
