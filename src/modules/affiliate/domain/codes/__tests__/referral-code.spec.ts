import fc from "fast-check"
import { checkCharacterOf } from "../check-character"
import { validateChosenCode, RESERVED_CODES } from "../chosen-code"
import { checkGeneratedCode, generateReferralCode, isValidPrefix, normalizeReferralCode } from "../referral-code"

const CODE = generateReferralCode({ prefix: "ACME", random: new Uint8Array([1, 2, 3, 250, 99]) })

describe("generated codes", () => {
  it("bytes 1, 2, 3, 250, 99 with ACME → the same code for ever", () => {
    expect(CODE).toBe("ACME-04107YK3-M")
    expect(CODE).toMatch(/^ACME-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-Z]$/)
  })

  it("any bytes and any prefix: recognised as generated, in any case and with spaces around", () => {
    const prefix = fc.stringMatching(/^[A-Z0-9]{2,8}$/)
    fc.assert(
      fc.property(prefix, fc.uint8Array({ minLength: 5, maxLength: 5 }), (some, random) => {
        const code = generateReferralCode({ prefix: some, random })
        expect(checkGeneratedCode(code)).toBe("ok")
        expect(checkGeneratedCode(` ${code.toLowerCase()}\n`)).toBe("ok")
        expect(validateChosenCode(code)).toEqual([])
      })
    )
  })

  it("all 13 × 35 single wrong characters → mistyped", () => {
    const results = [...CODE].flatMap((right, at) =>
      right === "-"
        ? []
        : [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"]
            .filter((wrong) => wrong !== right)
            .map((wrong) => checkGeneratedCode(CODE.slice(0, at) + wrong + CODE.slice(at + 1)))
    )
    expect(results).toHaveLength(13 * 35)
    expect(new Set(results)).toEqual(new Set(["mistyped"]))
  })

  it.each(["I", "L", "O", "U"])("a body with %s is mistyped even where the check character fits", (letter) => {
    const body = `${letter}1234567`
    expect(checkGeneratedCode(`ACME-${body}-${checkCharacterOf(`ACME${body}`)}`)).toBe("mistyped")
  })

  it.each(["SUMMER", "ACME-123", "A-12345678-9", "TOOLONGPREFIX-12345678-9", "", "ACME_12345678_9"])(
    "%j has another shape → not_generated",
    (code) => expect(checkGeneratedCode(code)).toBe("not_generated")
  )

  it.each([["AB", true], ["ABCDEFGH", true], ["A", false], ["ABCDEFGHI", false], ["ab", false], ["A-B", false]])(
    "prefix %j is valid: %s",
    (prefix, valid) => {
      expect(isValidPrefix(prefix)).toBe(valid)
      const generate = () => generateReferralCode({ prefix, random: new Uint8Array(5) })
      if (valid) {
        expect(generate).not.toThrow()
      } else {
        expect(generate).toThrow(RangeError)
      }
    }
  )
})

describe("normalizeReferralCode", () => {
  it.each([[" summer-24 ", "SUMMER-24"], ["ＳＡＬＥ", "SALE"], ["ﬁne", "FINE"]])("%j → %j", (input, expected) => {
    expect(normalizeReferralCode(input)).toBe(expected)
  })
})

describe("chosen codes", () => {
  const problems = (code: string) => validateChosenCode(code).map((problem) => problem.code)

  it.each([
    ["ABC", []],
    ["anna_2024-x", []],
    ["A".repeat(32), []],
    ["A".repeat(33), ["too_long"]],
    ["AB", ["too_short"]],
    ["", ["too_short"]],
    ["SUMMER SALE", ["wrong_characters"]],
    ["CAFÉ", ["wrong_characters"]],
    ["A/../B", ["wrong_characters"]],
    ["-ABC", ["wrong_start"]],
    ["_ABC", ["wrong_start"]],
    ["admin", ["reserved"]],
    [" Null ", ["reserved"]],
    ["ADMIN-1", []],
    ["_!", ["too_short", "wrong_characters", "wrong_start"]],
  ])("%j → %j", (code, expected) => expect(problems(code)).toEqual(expected))

  it.each([...RESERVED_CODES])("%s is reserved in either case", (word) => {
    expect(problems(word.toLowerCase())).toContain("reserved")
  })

  it("may have a generated code's form only with the right check character", () => {
    expect(problems(CODE)).toEqual([])
    const wrong = CODE.slice(0, -1) + (CODE.endsWith("A") ? "B" : "A")
    expect(problems(wrong)).toEqual(["looks_mistyped"])
  })
})
