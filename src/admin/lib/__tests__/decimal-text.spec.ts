import { fractionToPercent, percentToFraction } from "../decimal-text"

describe("percentages as they are entered", () => {
  it.each([
    ["8.75", "0.0875"],
    ["8,75", "0.0875"],
    ["100", "1"],
    ["0", "0"],
    ["0.01", "0.0001"],
    ["12.50", "0.125"],
    [" 7 ", "0.07"],
  ])("%s %% is the fraction %s", (percent, fraction) => expect(percentToFraction(percent)).toBe(fraction))

  it.each([
    ["0.0875", "8.75"],
    ["1", "100"],
    ["0", "0"],
    ["0.123456789012", "12.3456789012"],
  ])("the fraction %s is %s %%", (fraction, percent) => expect(fractionToPercent(fraction)).toBe(percent))

  it("what is no number is left for the validation to name", () => {
    expect(["", "8.", "-1", "1e3", "eight"].map(percentToFraction)).toEqual(["", "8.", "-1", "1e3", "eight"])
  })
})
