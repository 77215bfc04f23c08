import { currencyExponent, isKnownCurrency } from "../currency"
import { Decimal } from "../decimal"
import { MoneyError } from "../errors"
import {
  displayMajorUnits,
  fitsCurrency,
  isDecimalString,
  parseDecimal,
  toMajorUnits,
  toMinorUnits,
  toMinorUnitsExact,
} from "../money"
import * as fc from "fast-check"

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof MoneyError ? error.code : `another error: ${String(error)}`
  }
  return "no error"
}

describe("currency exponents", () => {
  it.each([
    ["jpy", 0],
    ["krw", 0],
    ["isk", 0],
    ["usd", 2],
    ["eur", 2],
    ["huf", 2],
    ["zwg", 2],
    ["xcg", 2],
    ["kwd", 3],
    ["tnd", 3],
    ["clf", 4],
    ["uyw", 4],
    ["irt", 0],
  ])("%s has %i digits, in either case", (code, exponent) => {
    expect(currencyExponent(code)).toBe(exponent)
    expect(currencyExponent(code.toUpperCase())).toBe(exponent)
  })

  it.each(["", "us", "usdt", "xau", "xts", "xxx", "abc", "constructor"])("“%s” is an error, not two digits", (code) => {
    expect(isKnownCurrency(code)).toBe(false)
    expect(codeOf(() => currencyExponent(code))).toBe("unknown_currency")
  })
})

describe("decimal strings", () => {
  it.each(["0", "12.34", "-0.5", "007", "131.988", "1".repeat(60)])("“%s” is one", (text) => {
    expect(isDecimalString(text)).toBe(true)
    expect(parseDecimal(text).equals(new Decimal(text))).toBe(true)
  })

  it.each(["", " 1", "1 ", "1,000", "1e3", "+1", ".5", "5.", "--1", "0x10", "NaN", "Infinity", "1\n", "1".repeat(131)])(
    "“%s” is none",
    (text) => {
      expect(isDecimalString(text)).toBe(false)
      expect(codeOf(() => parseDecimal(text))).toBe("not_a_decimal_string")
    }
  )

  it.each([[12.34], [0], [12n], [null], [undefined], [{}], [new Decimal(NaN)], [new Decimal(Infinity)]])(
    "%p at run time is refused as an amount",
    (value) => {
      expect(codeOf(() => parseDecimal(value as unknown as string))).toBe("not_a_decimal_string")
      expect(codeOf(() => toMinorUnits(value as unknown as string, "usd"))).toBe("not_a_decimal_string")
      expect(codeOf(() => toMinorUnitsExact(value as unknown as string, "usd"))).toBe("not_a_decimal_string")
    }
  )

  it("keeps 59 digits: the shared decimal.js would keep 20 in a sum", () => {
    const text = "12345678901234567890123456789.123456789012345678901234567891"
    expect(parseDecimal(text).plus(new Decimal("0")).toFixed()).toBe(text)
    expect(new Decimal("0.0000000000001").toString()).toBe("0.0000000000001")
  })
})

describe("major to minor units", () => {
  it.each([
    ["2.49875", "usd", 250n],
    ["2.5", "jpy", 3n],
    ["2.4999", "jpy", 2n],
    ["-2.5", "jpy", -3n],
    ["0.005", "usd", 1n],
    ["-0.005", "usd", -1n],
    ["0.00499999", "usd", 0n],
    ["1.2345", "kwd", 1235n],
    ["131.988", "eur", 13199n],
    ["0.00005", "clf", 1n],
  ])("%s %s → %i, half-up", (major, currency, minor) => {
    expect(toMinorUnits(major, currency)).toBe(minor)
    expect(toMinorUnits(new Decimal(major), currency)).toBe(minor)
  })

  it.each([
    ["0.001", "usd"],
    ["1.5", "jpy"],
    ["1.2345", "kwd"],
  ])("%s %s has a digit too many for the exact variant", (major, currency) => {
    expect(fitsCurrency(major, currency)).toBe(false)
    expect(codeOf(() => toMinorUnitsExact(major, currency))).toBe("too_many_digits")
  })

  it.each([
    ["12.340", "usd", 1234n],
    ["1.0", "jpy", 1n],
    ["1.234", "kwd", 1234n],
  ])("%s %s is exactly %i", (major, currency, minor) => {
    expect(toMinorUnitsExact(major, currency)).toBe(minor)
  })
})

describe("minor to major units", () => {
  it.each([
    [1234n, "usd", "12.34"],
    [5n, "usd", "0.05"],
    [-5n, "usd", "-0.05"],
    [0n, "usd", "0.00"],
    [500n, "jpy", "500"],
    [1n, "kwd", "0.001"],
    [-1234567n, "kwd", "-1234.567"],
  ])("%i %s → %s", (minor, currency, major) => {
    expect(toMajorUnits(minor, currency)).toBe(major)
  })

  it("a number is refused at run time", () => {
    expect(codeOf(() => toMajorUnits(12 as unknown as bigint, "usd"))).toBe("not_minor_units")
  })

  it("any amount survives the way there and back, beyond 2^53 too", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom("jpy", "usd", "kwd", "clf"), (minor, currency) => {
        fc.pre(minor < 10n ** 50n && minor > -(10n ** 50n))
        expect(toMinorUnitsExact(toMajorUnits(minor, currency), currency)).toBe(minor)
      })
    )
  })
})

describe("amounts for people", () => {
  it.each([
    ["21", "usd", "21.00"],
    ["131.988", "usd", "131.988"],
    ["33.333333333333333", "usd", "33.33333333…"],
    ["21", "jpy", "21"],
  ])("%s %s is shown as %s", (major, currency, text) => {
    expect(displayMajorUnits(new Decimal(major), currency)).toBe(text)
  })
})
