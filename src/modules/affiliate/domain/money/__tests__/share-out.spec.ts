import * as fc from "fast-check"
import { Decimal } from "../decimal"
import { MoneyError } from "../errors"
import { shareOut } from "../share-out"

/** Asserts the parts and, always, that they sum to the total. */
function expectParts(total: bigint, weights: string[], parts: bigint[]): void {
  const shared = shareOut(total, weights.map((weight) => new Decimal(weight)))
  expect(shared).toEqual(parts)
  expect(shared.reduce((a, b) => a + b, 0n)).toBe(total)
}

describe("sharing out by largest remainder", () => {
  it.each<[bigint, string[], bigint[]]>([
    [100n, ["1", "1", "1"], [34n, 33n, 33n]],
    [2n, ["1", "1", "1"], [1n, 1n, 0n]],
    [10n, ["1.5", "3.5"], [3n, 7n]],
    [5n, ["0.1", "0.2", "0.7"], [1n, 1n, 3n]],
    [1n, ["1", "2"], [0n, 1n]],
    [7n, ["0", "5", "0"], [0n, 7n, 0n]],
    [-100n, ["1", "1", "1"], [-34n, -33n, -33n]],
    [0n, ["0", "0"], [0n, 0n]],
    [0n, [], []],
  ])("%i over %p → %p", (total, weights, parts) => {
    expectParts(total, weights, parts)
  })

  it("weights beyond 2^53 are shared exactly", () => {
    expectParts(3n, ["9007199254740993", "9007199254740993", "9007199254740993.000000001"], [1n, 1n, 1n])
  })

  it.each<[bigint, string[]]>([
    [1n, []],
    [1n, ["0", "0"]],
    [0n, ["1", "-1"]],
    [5n, ["2", "-0.01"]],
  ])("%i over %p is refused", (total, weights) => {
    expect(() => shareOut(total, weights.map((weight) => new Decimal(weight)))).toThrow(MoneyError)
  })

  const weight = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 24 }))
    .map(([digits, scale]) => new Decimal(digits.toString()).times(new Decimal(`1e-${scale}`)))

  it("parts sum to the whole, each within one unit of its exact share, and nothing without weight gets any", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.array(weight, { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const sum = weights.reduce((a, b) => a.plus(b), new Decimal("0"))
          fc.pre(!sum.isZero())
          const parts = shareOut(total, weights)
          expect(parts.reduce((a, b) => a + b, 0n)).toBe(total)
          parts.forEach((part, i) => {
            const exact = new Decimal(total.toString()).times(weights[i]!).dividedBy(sum)
            expect(new Decimal(part.toString()).minus(exact).abs().lessThan("1")).toBe(true)
            expect(weights[i]!.isZero() && part !== 0n).toBe(false)
          })
        }
      )
    )
  })
})
