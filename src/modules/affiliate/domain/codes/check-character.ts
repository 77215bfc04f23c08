/** What codes are written in: 36 characters, since a merchant's prefix may hold any letter. */
export const CODE_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/** Multiplication by a generator of the field of four elements: 1 → 2 → 3 → 1. */
const TIMES_GENERATOR = [0, 2, 3, 1] as const

/**
 * Whether the weighted sum of a text, its check character included, is zero.
 *
 * The check character lives in GF(4) × Z/9, which has 36 elements as the alphabet does. A character of value v is the
 * pair (v mod 4, v mod 9). In GF(4) position i weighs αⁱ, in Z/9 it weighs 1 and 2 by turns. Every weight can be
 * inverted, so one wrong character never leaves the sum at zero; and so can the difference of neighbouring weights,
 * so neither does swapping two neighbours. ISO 7064 MOD 37,36 has the same alphabet but misses some swaps; MOD 37-2
 * misses none but needs a 37th character.
 */
function sumsToZero(text: string): boolean {
  let four = 0
  let nine = 0
  for (let index = 0; index < text.length; index++) {
    const value = CODE_ALPHABET.indexOf(text.charAt(index))
    if (value < 0) {
      return false
    }
    let term = value % 4
    for (let turns = index % 3; turns > 0; turns--) {
      term = TIMES_GENERATOR[term as 0 | 1 | 2 | 3]
    }
    four ^= term
    nine = (nine + (value % 9) * (index % 2 === 0 ? 1 : 2)) % 9
  }
  return four === 0 && nine === 0
}

/**
 * The character that makes a text recognisable as correctly copied: with it at the end, any single wrong character and
 * any swap of two neighbours is noticed. `text` holds only characters of `CODE_ALPHABET`, without dashes.
 * @throws RangeError for any other character
 */
export function checkCharacterOf(text: string): string {
  const found = [...CODE_ALPHABET].find((candidate) => sumsToZero(text + candidate))
  if (found === undefined) {
    throw new RangeError(`“${text}” holds a character outside A–Z and 0–9`)
  }
  return found
}

/** Whether a text ends with its own check character. */
export function endsWithCheckCharacter(text: string): boolean {
  return text.length > 1 && sumsToZero(text)
}
