import fc from "fast-check"
import { calculatePayoutFees } from "../fees"

describe("payout fees", () => {
  it.each([
    ["100.00 usd, flat 1.50 → 1.50", 10000n, "usd", "1.50", null, 150n],
    ["100.00 usd at 1 % → 1.00", 10000n, "usd", null, "0.01", 100n],
    ["100.00 usd, flat 0.25 and 2.9 % → 3.15", 10000n, "usd", "0.25", "0.029", 315n],
    ["0.50 usd at 1 % → 0.005, half-up 0.01", 50n, "usd", null, "0.01", 1n],
    ["0.49 usd at 1 % → 0.0049 → 0", 49n, "usd", null, "0.01", 0n],
    ["flat 0.004 and 0.10 at 1 % → 0.005 together, rounded once → 0.01", 10n, "usd", "0.004", "0.01", 1n],
    ["1,050 jpy at 1 % → 10.5 → 11", 1050n, "jpy", null, "0.01", 11n],
    ["1.005 kwd at 10 % → 0.1005 → 0.101", 1005n, "kwd", null, "0.1", 101n],
    ["no fee configured → 0", 10000n, "usd", null, null, 0n],
    ["a fee above the gross is not lowered: 0.50 with flat 1 → 1.00", 50n, "usd", "1", null, 100n],
    ["nothing owed → no fee", 0n, "usd", "1", "0.5", 0n],
    ["a debt of 5.00 → no fee", -500n, "usd", "1", "0.5", 0n],
  ])("%s", (_, gross, currency_code, flat, percent, expected) => {
    expect(calculatePayoutFees({ gross, currency_code, flat, percent })).toBe(expected)
  })

  it.each([["-1", null], [null, "-0.01"], [null, "1.01"], ["abc", null], ["1e3", null]])(
    "flat %s and percent %s are refused, also where nothing is owed",
    (flat, percent) => {
      expect(() => calculatePayoutFees({ gross: 0n, currency_code: "usd", flat, percent })).toThrow()
    }
  )

  it("20 digits at 33.3333 % keep every cent, and the fee is within half a cent of the exact sum", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.nat(1_000_000), (gross, millionths) => {
        const percent = `0.${millionths.toString().padStart(6, "0")}`.replace("0.1000000", "1.000000")
        const fee = calculatePayoutFees({ gross, currency_code: "usd", flat: null, percent })
        const exact = gross * BigInt(millionths)
        const distance = fee * 1_000_000n - exact
        expect(distance <= 500_000n && distance > -500_000n).toBe(true)
      })
    )
  })
})
