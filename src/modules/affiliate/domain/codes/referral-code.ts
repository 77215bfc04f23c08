import { BASE32_ALPHABET, encodeBase32 } from "./base32"
import { checkCharacterOf, endsWithCheckCharacter } from "./check-character"

/** 8 characters of 5 bits: 40 random bits. */
const BODY_LENGTH = 8
const PREFIX_PATTERN = /^[A-Z0-9]{2,8}$/
/** Any letter may stand in the body here: one that base 32 does not have is a typing error, not another kind of code. */
const GENERATED_SHAPE = /^([A-Z0-9]{2,8})-([A-Z0-9]{8})-([A-Z0-9])$/
const BASE32_ONLY = new RegExp(`^[${BASE32_ALPHABET}]+$`)

/** Whether generated codes may start with this: 2 to 8 of A–Z and 0–9, upper case. */
export function isValidPrefix(prefix: string): boolean {
  return PREFIX_PATTERN.test(prefix)
}

/**
 * How codes are compared and stored: NFKC (full-width letters of some keyboards), trimmed, upper case. Codes are
 * case-insensitive.
 */
export function normalizeReferralCode(input: string): string {
  return input.normalize("NFKC").trim().toUpperCase()
}

/**
 * A new code `PREFIX-XXXXXXXX-C`. The check character C covers prefix and body.
 * @param random 5 random bytes; unguessable only if they are
 * @throws RangeError for a wrong prefix or too few bytes
 */
export function generateReferralCode({ prefix, random }: { prefix: string; random: Uint8Array }): string {
  if (!isValidPrefix(prefix)) {
    throw new RangeError(`A code's prefix is 2 to 8 of A–Z and 0–9, not “${prefix}”`)
  }
  const body = encodeBase32(random, BODY_LENGTH)
  return `${prefix}-${body}-${checkCharacterOf(prefix + body)}`
}

/**
 * Whether a code was generated, and copied without a slip:
 * `mistyped` has the shape of a generated code but cannot be one; `not_generated` has another shape, so only a look-up
 * can tell.
 */
export function checkGeneratedCode(input: string): "ok" | "mistyped" | "not_generated" {
  const shape = GENERATED_SHAPE.exec(normalizeReferralCode(input))
  if (!shape) {
    return "not_generated"
  }
  const [, prefix = "", body = "", check = ""] = shape
  return BASE32_ONLY.test(body) && endsWithCheckCharacter(prefix + body + check) ? "ok" : "mistyped"
}
