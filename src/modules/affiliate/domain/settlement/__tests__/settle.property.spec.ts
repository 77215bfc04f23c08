import * as fc from "fast-check"
import type { CommissionRule } from "../../rules/types"
import type { ConversionFacts, SettlementStanding } from "../types"
import { aFrozenLine, Books, someFacts } from "./settle-fixtures"

const LINE_IDS = ["a", "b", "c", "d"]

/** Writes an integer with its point moved left, in text alone: 1234 and 2 → "12.34". */
function withPoint(digits: bigint, decimals: number): string {
  const text = digits.toString().padStart(decimals + 1, "0")
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

const rule = fc.constantFrom<Partial<CommissionRule>>(
  { id: "r1", rate: "0.0875" },
  { id: "r2", rate: "0.1", max_amount: "50", currency_code: "usd" },
  { id: "r3", rate: "0.3", basis: "line_total", max_amount: "7.77", currency_code: "usd" },
  { id: "r4", rate: "0.2", basis: "gross_margin" },
  { id: "r5", kind: "flat", rate: "5", flat_per: "order", currency_code: "usd" },
  { id: "r6", kind: "flat", rate: "3.33", flat_per: "unit", currency_code: "usd" },
  { id: "r7", kind: "flat", rate: "9", flat_per: "line", currency_code: "usd", max_amount: "20" },
  { id: "r8", kind: "tiered", rate: null, tiers: [{ min_qty: "1", rate: "0.05" }, { min_qty: "6", rate: "0.15" }] },
  { id: "r9", kind: "tiered", rate: null, currency_code: "usd", tiers: [{ min_total: "80", rate: "0.125" }] }
)

const frozen = fc
  .array(fc.tuple(rule, fc.constantFrom("12.5", "0", null)), { minLength: 1, maxLength: LINE_IDS.length })
  .map((drafts) => drafts.map(([of, cost], i) => aFrozenLine(LINE_IDS[i] ?? "?", of, cost)))

/** Any state an order can be in: lines shrink, come back, vanish; amounts carry four digits after the point. */
const facts: fc.Arbitrary<ConversionFacts> = fc
  .record({
    lines: fc.dictionary(
      fc.constantFrom(...LINE_IDS),
      fc.tuple(
        fc.integer({ min: 0, max: 5 }).map(String),
        fc.bigInt({ min: 0n, max: 9_999_999n }).map((digits) => withPoint(digits, 4))
      )
    ),
    canceled: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  })
  .map(({ lines, canceled }) => someFacts(lines, { canceled }))

const standing = fc.constantFrom<SettlementStanding>("open", "open", "open", "held", "denied", "replaced")

it("through any history: each line's entries sum to its target, none below 0, settling again posts nothing", () => {
  fc.assert(
    fc.property(frozen, fc.array(fc.tuple(facts, standing), { minLength: 1, maxLength: 8 }), (lines, history) => {
      const books = new Books(lines)
      for (const [state, stands] of history) {
        books.settle(state, stands)
      }
    }),
    { numRuns: 150 }
  )
})

it("events lost, doubled, late or out of order end in the same books as settling once", () => {
  fc.assert(
    fc.property(frozen, fc.array(facts, { maxLength: 6 }), facts, fc.infiniteStream(fc.nat({ max: 99 })), (lines, history, final, dice) => {
      const once = new Books(lines)
      once.settle(final)
      const shuffled = [...history, ...history]
        .map((state) => ({ state, key: dice.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ state }) => state)
      const disturbed = new Books(lines)
      for (const state of [...shuffled.slice(1), final]) {
        disturbed.settle(state)
      }
      expect(disturbed.nets()).toEqual(once.nets())
    }),
    { numRuns: 100 }
  )
})

describe("100 partial refunds end at exactly zero", () => {
  const EXPONENTS = { jpy: 0, usd: 2, kwd: 3 } as const

  it.each(Object.keys(EXPONENTS) as (keyof typeof EXPONENTS)[])("in %s, over three lines at 8.75 %", (currency_code) => {
    const refunds = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.bigInt({ min: 1n, max: 5_000n })), { minLength: 100, maxLength: 100 })
    fc.assert(
      fc.property(refunds, (given) => {
        const left = [0n, 0n, 0n]
        given.forEach(([line, amount]) => (left[line] = (left[line] ?? 0n) + amount))
        const books = new Books(["a", "b", "c"].map((id) => aFrozenLine(id, { rate: "0.0875" })))
        const state = () =>
          someFacts(Object.fromEntries(left.map((minor, i) => ["abc"[i] ?? "?", ["1", withPoint(minor, EXPONENTS[currency_code])]])), {
            currency_code,
          })
        books.settle(state())
        for (const [line, amount] of given) {
          left[line] = (left[line] ?? 0n) - amount
          books.settle(state())
          const sum = left.reduce((a, b) => a + b, 0n)
          // 8.75 % = 7 / 80, half-up, in integers alone: a model that knows nothing of settle.
          expect(books.nets().reduce((a, b) => a + b, 0n)).toBe((sum * 14n + 80n) / 160n)
        }
        expect(books.nets()).toEqual([0n, 0n, 0n])
      }),
      { numRuns: 2 }
    )
  })
})

it("no float anywhere: amounts are bigints, everything else is text", () => {
  fc.assert(
    fc.property(frozen, facts, standing, (lines, state, stands) => {
      const result = new Books(lines).ask(state, stands)
      const numbers: [string, unknown][] = []
      JSON.stringify(result, (key, value: unknown) => {
        if (typeof value === "number") numbers.push([key, value])
        return typeof value === "bigint" ? value.toString() : value
      })
      // `seq` is a count, not money.
      expect(numbers.filter(([key]) => key !== "seq")).toEqual([])
      expect(result.entries.every((entry) => typeof entry.amount === "bigint")).toBe(true)
    })
  )
})
