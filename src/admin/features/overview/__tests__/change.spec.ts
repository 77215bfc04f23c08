import { changeOf, roundedRate } from "../change"

describe("changeOf", () => {
  it.each([
    ["130.00", "100.00", "0.3"],
    ["50.00", "200.00", "-0.75"],
    ["0.00", "19.99", "-1"],
    ["1.00", "3.00", "-0.667"],
    ["-30.00", "-40.00", "-0.25"],
    ["-30.00", "-20.00", "0.5"],
    ["0.00", "-20.00", "-1"],
    ["5.00", "-20.00", null],
    ["9007199254740993.01", "9007199254740993.01", "0"],
    ["10.00", "0.00", null],
  ])("%s after %s → %s", (current, previous, change) => {
    expect(changeOf(current, previous)).toBe(change)
  })
})

it("a rate of 0.034567 is read as 0.0346", () => {
  expect(roundedRate("0.034567")).toBe("0.0346")
})
