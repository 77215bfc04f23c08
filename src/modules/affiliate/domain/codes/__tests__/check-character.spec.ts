import fc from "fast-check"
import { BASE32_ALPHABET, encodeBase32 } from "../base32"
import { checkCharacterOf, CODE_ALPHABET, endsWithCheckCharacter } from "../check-character"

const swap = (text: string, at: number) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
const put = (text: string, at: number, character: string) => text.slice(0, at) + character + text.slice(at + 1)

/** Every pair of different characters at two neighbouring positions, in a text long enough to meet every weight. */
describe("check character, over all errors", () => {
  const base = "SHOP7QX2M9KD"
  const whole = base + checkCharacterOf(base)

  it("13 positions × 35 wrong characters: none is missed, the check character's own place included", () => {
    const missed = [...whole].flatMap((right, at) =>
      [...CODE_ALPHABET].filter((wrong) => wrong !== right && endsWithCheckCharacter(put(whole, at, wrong)))
    )
    expect(missed).toEqual([])
  })

  it("12 positions × 1,260 pairs of neighbours swapped: none is missed", () => {
    const missed: string[] = []
    for (let at = 0; at < base.length - 1; at++) {
      for (const left of CODE_ALPHABET) {
        for (const right of CODE_ALPHABET) {
          const text = put(put(base, at, left), at + 1, right)
          if (left !== right && endsWithCheckCharacter(swap(text + checkCharacterOf(text), at))) {
            missed.push(`${left}${right} at ${at}`)
          }
        }
      }
    }
    expect(missed).toEqual([])
  })

  it("random texts of any length: any single error and any swap, also with the check character, is noticed", () => {
    const text = fc.string({ unit: fc.constantFrom(...CODE_ALPHABET), minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(text, fc.nat(), fc.constantFrom(...CODE_ALPHABET), (some, seed, wrong) => {
        const right = some + checkCharacterOf(some)
        expect(endsWithCheckCharacter(right)).toBe(true)
        const at = seed % right.length
        expect(endsWithCheckCharacter(put(right, at, wrong))).toBe(wrong === right.charAt(at))
        const swapped = swap(right, seed % (right.length - 1))
        expect(endsWithCheckCharacter(swapped)).toBe(swapped === right)
      })
    )
  })

  it("refuses characters outside the alphabet", () => {
    expect(() => checkCharacterOf("ABC-D")).toThrow(RangeError)
    expect(endsWithCheckCharacter("é1")).toBe(false)
    expect(endsWithCheckCharacter("")).toBe(false)
  })
})

describe("encodeBase32", () => {
  it("5 bytes → 8 characters, most significant bits first", () => {
    expect(encodeBase32(new Uint8Array([0, 0, 0, 0, 0]), 8)).toBe("00000000")
    expect(encodeBase32(new Uint8Array([255, 255, 255, 255, 255]), 8)).toBe("ZZZZZZZZ")
    expect(encodeBase32(new Uint8Array([8, 0, 0, 0, 1]), 8)).toBe("10000001")
  })

  it("has 32 characters without I, L, O and U, and 4 bytes do not make 8 characters", () => {
    expect(new Set(BASE32_ALPHABET).size).toBe(32)
    expect(BASE32_ALPHABET).not.toMatch(/[ILOU]/)
    expect(() => encodeBase32(new Uint8Array(4), 8)).toThrow("8 characters need 5 random bytes, got 4")
  })

  it("keeps all 40 bits: different bytes never make the same text", () => {
    const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 })
    const big = (some: Uint8Array) => [...some].reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
    const read = (text: string) => [...text].reduce((sum, one) => sum * 32n + BigInt(BASE32_ALPHABET.indexOf(one)), 0n)
    fc.assert(fc.property(bytes, (some) => expect(read(encodeBase32(some, 8))).toBe(big(some))))
  })
})
