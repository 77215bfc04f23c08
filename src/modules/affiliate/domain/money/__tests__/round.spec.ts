import * as fc from "fast-check"
import { Decimal } from "../decimal"
import { roundHalfUpToUnits, toWorkingDigits } from "../round"

describe("rounding half-up, an exact half away from zero", () => {
  it.each([
    ["2.5", 3n],
    ["-2.5", -3n],
    ["3.5", 4n],
    ["2.49999999999", 2n],
    // Closer to a half than twelve digits tell: what a division left behind.
    ["2.4999999999999999999999999999", 3n],
    ["-0.5", -1n],
    ["0.49", 0n],
    ["-0.49", 0n],
    ["9007199254740993.5", 9007199254740994n],
  ])("%s → %i", (value, units) => {
    expect(roundHalfUpToUnits(new Decimal(value))).toBe(units)
  })

  it("a reversal rounds to the same figure as its accrual", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }), (digits, scale) => {
        const value = new Decimal(digits.toString()).times(new Decimal(`1e-${scale}`))
        expect(roundHalfUpToUnits(value.negated())).toBe(-roundHalfUpToUnits(value))
      })
    )
  })

  it("30 × (1 − 20/30) is 10 again", () => {
    const healed = new Decimal("1").minus(new Decimal("20").dividedBy("30")).times("30")
    expect(healed.equals("10")).toBe(false)
    expect(toWorkingDigits(healed).toFixed()).toBe("10")
  })
})
