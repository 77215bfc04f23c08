import * as fc from "fast-check"
import type { CommissionRule } from "../../types"
import { calculate, partsOf, someLines } from "./fixtures"

const EXPONENTS = { jpy: 0, usd: 2, kwd: 3 } as const
const currency = fc.constantFrom<keyof typeof EXPONENTS>("jpy", "usd", "kwd")

/** Writes an integer with its point moved left, in text alone: 1234 and 2 → "12.34". */
function withPoint(digits: bigint, decimals: number): string {
  const text = digits.toString().padStart(decimals + 1, "0")
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

/** Percent of whole minor units in integers alone, with a rate in millionths: no Decimal, no share-out of ours. */
function naivePercent(bases: bigint[], rate_millionths: bigint): bigint[] {
  const sum = bases.reduce((a, b) => a + b, 0n)
  let left = (sum * rate_millionths * 2n + 1_000_000n) / 2_000_000n
  const total = left
  const parts = bases.map((basis) => (sum === 0n ? 0n : (total * basis) / sum))
  left -= parts.reduce((a, b) => a + b, 0n)
  const rest = bases.map((basis) => (sum === 0n ? 0n : (total * basis) % sum))
  while (left > 0n) {
    let best = 0
    rest.forEach((value, i) => {
      if (value > (rest[best] ?? 0n)) best = i
    })
    parts[best] = (parts[best] ?? 0n) + 1n
    rest[best] = -1n
    left -= 1n
  }
  return parts
}

const minor = fc.bigInt({ min: 0n, max: 10n ** 12n })
const rate = fc.bigInt({ min: 0n, max: 1_000_000n })

it("percent equals a model in integers alone, in JPY, USD and KWD", () => {
  fc.assert(
    fc.property(currency, fc.array(minor, { maxLength: 8 }), rate, (code, bases, millionths) => {
      const lines = someLines(...bases.map((basis): [string, string] => ["1", withPoint(basis, EXPONENTS[code])]))
      expect(partsOf(calculate({ rate: withPoint(millionths, 6) }, lines, code))).toEqual(naivePercent(bases, millionths))
    }),
    { numRuns: 500 }
  )
})

const rules: fc.Arbitrary<Partial<CommissionRule>> = fc
  .tuple(
    fc.constantFrom<Partial<CommissionRule>>(
      { rate: "0.0875" },
      { rate: "1" },
      { kind: "flat", rate: "7", flat_per: "order" },
      { kind: "flat", rate: "7", flat_per: "line" },
      { kind: "flat", rate: "7", flat_per: "unit" },
      { kind: "tiered", rate: null, tiers: [{ min_qty: "2", rate: "0.05" }, { min_qty: "5", rate: "0.333" }] },
      { kind: "tiered", rate: null, tiers: [{ min_total: "10", rate: "0.05" }, { min_total: "50", rate: "0.333" }] }
    ),
    fc.constantFrom<CommissionRule["basis"]>("order_subtotal", "line_total", "gross_margin"),
    fc.constantFrom(null, "3", "40")
  )
  .filter(([kind, basis]) => !(kind.flat_per === "order" && basis === "line_total"))
  .map(([kind, basis, max_amount]) => ({ ...kind, basis, max_amount, currency_code: "usd" }))

/** Amounts with up to six digits after the point: an order's totals carry more than its currency. */
const line = fc.tuple(
  fc.integer({ min: 0, max: 6 }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 9n }).map((digits) => withPoint(digits, 6)),
  fc.constantFrom("0", "3.5", "12", null)
)

it("whatever the rule: parts sum to the whole, none below 0, none above its basis by a whole cent, caps hold", () => {
  fc.assert(
    fc.property(rules, fc.array(line, { maxLength: 8 }), (rule, drafts) => {
      const result = calculate(rule, someLines(...drafts))
      for (const part of result.parts) {
        const [whole = "0", digits = ""] = part.basis.split(".")
        const basis_rounded_up = BigInt(whole + digits.padEnd(2, "0").slice(0, 2)) + 1n
        expect(part.amount <= basis_rounded_up).toBe(true)
      }
      const groups = rule.basis === "line_total" ? result.parts.length : 1
      if (rule.max_amount) {
        expect(result.total <= BigInt(rule.max_amount) * 100n * BigInt(groups)).toBe(true)
      }
    }),
    { numRuns: 500 }
  )
})
