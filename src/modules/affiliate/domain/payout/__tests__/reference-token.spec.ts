import fc from "fast-check"
import { checkCharacterOf } from "../../codes/check-character"
import { checkReferenceToken, generateReferenceToken } from "../reference-token"

describe("reference tokens", () => {
  const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 })

  it("7 bytes → PO-, 10 characters, a check character; recognised in lower case with spaces", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const token = generateReferenceToken({ random })
        expect(token).toMatch(/^PO-[0-9A-HJKMNP-TV-Z]{10}-[0-9A-Z]$/)
        expect(checkReferenceToken(` ${token.toLowerCase()} `)).toBe("ok")
      })
    )
  })

  it("any single wrong character in body or check character → mistyped", () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 3, max: 14 }), fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), (random, at, wrong) => {
        const token = generateReferenceToken({ random })
        fc.pre(token.charAt(at) !== "-" && token.charAt(at) !== wrong)
        expect(checkReferenceToken(token.slice(0, at) + wrong + token.slice(at + 1))).toBe("mistyped")
      })
    )
  })

  it("6 bytes are too few; another shape is no token; a letter that base 32 lacks is a slip", () => {
    expect(() => generateReferenceToken({ random: new Uint8Array(6) })).toThrow(RangeError)
    expect(checkReferenceToken("PX-0000000000-0")).toBe("not_a_token")
    expect(checkReferenceToken("")).toBe("not_a_token")
    expect(checkReferenceToken(`PO-O000000000-${checkCharacterOf("POO000000000")}`)).toBe("mistyped")
  })
})
