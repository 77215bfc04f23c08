import { MoneyError } from "../../../money/errors"
import { aRule } from "../../__tests__/fixtures"
import { RuleError } from "../../errors"
import type { CommissionRule } from "../../types"
import { calculateCommission } from "../calculate"
import { calculate, messagesOf, partsOf, someLines } from "./fixtures"

const flat = (rate: string, flat_per: CommissionRule["flat_per"], rest: Partial<CommissionRule> = {}) =>
  ({ kind: "flat", rate, flat_per, currency_code: "usd", ...rest }) as const
const BY_QTY = {
  kind: "tiered",
  rate: null,
  tiers: [{ min_qty: "2", rate: "0.05" }, { min_qty: "5", rate: "0.1" }],
} satisfies Partial<CommissionRule>
const BY_TOTAL = {
  kind: "tiered",
  rate: null,
  currency_code: "usd",
  tiers: [{ min_total: "100", rate: "0.05" }, { min_total: "500", rate: "0.1" }],
} satisfies Partial<CommissionRule>

describe("percent", () => {
  it.each<[string, string, string, bigint]>([
    ["19.99", "0.125", "usd", 250n],
    ["240", "0.0875", "usd", 2100n],
    ["0.05", "0.1", "usd", 1n],
    ["0.04", "0.1", "usd", 0n],
    ["131.988", "0.1", "eur", 1320n],
    ["1985", "0.1", "jpy", 199n],
    ["1984", "0.1", "jpy", 198n],
    ["12.345", "0.1", "kwd", 1235n],
    ["12.344", "0.1", "kwd", 1234n],
    ["100", "0", "usd", 0n],
    ["100", "1", "usd", 10000n],
    ["90071992547409.93", "0.5", "usd", 4503599627370497n],
  ])("%s at %s in %s → %i minor units", (basis, rate, currency, total) => {
    expect(calculate({ rate }, someLines(["1", basis]), currency).total).toBe(total)
  })

  it("three lines of 0.05 at 10 % are rounded once: 0.015 → 0.02, not 0.03, the odd cents to the first lines", () => {
    expect(partsOf(calculate({}, someLines(["1", "0.05"], ["1", "0.05"], ["1", "0.05"])))).toEqual([1n, 1n, 0n])
  })

  it("line_total rounds each line by itself: 3 × 0.005 → 0.03", () => {
    const lines = someLines(["1", "0.05"], ["1", "0.05"], ["1", "0.05"])
    expect(partsOf(calculate({ basis: "line_total" }, lines))).toEqual([1n, 1n, 1n])
  })

  it("no lines earn 0; a line with nothing left, or with −10⁻¹⁸ of proration, earns 0", () => {
    expect(calculate({}, []).total).toBe(0n)
    expect(partsOf(calculate({}, someLines(["0", "0"], ["1", "-0.000000000000000001"], ["1", "10"])))).toEqual([0n, 0n, 100n])
  })

  it("a basis that a division cut at 60 digits is the number that was meant: 10 % of 0.04999…9 → 0.01", () => {
    expect(calculate({}, someLines(["1", `0.04${"9".repeat(58)}`])).total).toBe(1n)
  })
})

describe("cap", () => {
  const capped = { max_amount: "50", currency_code: "usd" }

  it.each([
    ["1000", 5000n],
    ["600", 5000n],
    ["500", 5000n],
    ["499.99", 5000n],
    ["499.9", 4999n],
    ["400", 4000n],
  ])("10 % of %s, cap 50 → %i cents", (basis, total) => {
    expect(calculate(capped, someLines(["1", basis])).total).toBe(total)
  })

  it("counts once for the order, 3 : 1 over its lines; once for each line with line_total", () => {
    const lines = someLines(["1", "900"], ["1", "300"])
    expect(partsOf(calculate(capped, lines))).toEqual([3750n, 1250n])
    expect(partsOf(calculate({ ...capped, basis: "line_total" }, lines))).toEqual([5000n, 3000n])
  })
})

describe("tiers: the highest that is reached, its threshold included", () => {
  it.each<[string, bigint]>([
    ["1", 0n],
    ["1.999", 0n],
    ["2", 500n],
    ["4", 500n],
    ["5", 1000n],
  ])("100.00 for %s units → %i cents", (quantity, total) => {
    expect(calculate(BY_QTY, someLines([quantity, "100"])).total).toBe(total)
  })

  it.each<[string, bigint]>([
    ["99.99", 0n],
    ["100", 500n],
    [`99.${"9".repeat(58)}`, 500n],
    ["499.99", 2500n],
    ["500", 5000n],
  ])("%s by total → %i cents", (basis, total) => {
    expect(calculate(BY_TOTAL, someLines(["1", basis])).total).toBe(total)
  })

  it("3 + 2 units together reach 5; line by line they reach 2 each", () => {
    const lines = someLines(["3", "60"], ["2", "40"])
    expect(partsOf(calculate(BY_QTY, lines))).toEqual([600n, 400n])
    expect(partsOf(calculate({ ...BY_QTY, basis: "line_total" }, lines))).toEqual([300n, 200n])
  })

  it("the order in which a frozen rule holds its tiers does not matter", () => {
    const tiers = [...BY_QTY.tiers].reverse()
    expect(calculate({ ...BY_QTY, tiers }, someLines(["5", "100"])).total).toBe(1000n)
  })
})

describe("flat", () => {
  it("5.00 per order is paid once, 3 : 1 over its lines", () => {
    expect(partsOf(calculate(flat("5", "order"), someLines(["1", "75"], ["1", "25"])))).toEqual([375n, 125n])
  })
  it("5.00 per order stays whole while 5.01 is left, and is what is left below that", () => {
    expect(calculate(flat("5", "order"), someLines(["1", "5.01"], ["0", "0"])).total).toBe(500n)
    expect(partsOf(calculate(flat("5", "order"), someLines(["1", "2"], ["1", "1.5"])))).toEqual([200n, 150n])
    expect(calculate(flat("5", "order"), someLines(["0", "0"])).total).toBe(0n)
  })
  it("5.00 per line is 5.00 for a line of 90 and for one of 10, and 3.00 for one of 3", () => {
    expect(partsOf(calculate(flat("5", "line"), someLines(["9", "90"], ["1", "10"], ["1", "3"], ["0", "0"])))).toEqual([500n, 500n, 300n, 0n])
  })
  it("5.00 per unit × units kept, never more than the line", () => {
    expect(partsOf(calculate(flat("5", "unit"), someLines(["3", "90"], ["2", "7"], ["0", "0"])))).toEqual([1500n, 700n, 0n])
    expect(calculate(flat("0.55", "unit"), someLines(["2.5", "90"])).total).toBe(138n)
  })
  it("5.00 per line capped at 12 for the order: three lines get 4.00 each", () => {
    const lines = someLines(["1", "90"], ["1", "10"], ["1", "50"])
    expect(partsOf(calculate(flat("5", "line", { max_amount: "12" }), lines))).toEqual([400n, 400n, 400n])
  })
  it("500 JPY per order, 1.234 KWD per unit", () => {
    expect(calculate(flat("500", "order", { currency_code: "jpy" }), someLines(["1", "9000"]), "jpy").total).toBe(500n)
    expect(calculate(flat("1.234", "unit", { currency_code: "kwd" }), someLines(["3", "90"]), "kwd").total).toBe(3702n)
  })
  it("0.00 pays nothing", () => {
    expect(partsOf(calculate(flat("0", "line"), someLines(["1", "9"], ["1", "9"])))).toEqual([0n, 0n])
  })
})

describe("gross margin", () => {
  const margin = { basis: "gross_margin" } as const

  it("10 % of (100 − 2 × 30) = 4.00, and a line sold at a loss takes nothing from it", () => {
    const result = calculate(margin, someLines(["2", "100", "30"], ["1", "10", "25"]))
    expect(partsOf(result)).toEqual([400n, 0n])
    expect(result.parts.map((part) => part.basis)).toEqual(["40", "0"])
    expect(result.missing_cost_line_ids).toEqual([])
  })

  it.each([[null], ["-1"], ["n/a"], [""]])("a unit cost of %p is missing: the line counts 0 and is listed", (cost) => {
    const result = calculate(margin, someLines(["1", "100", cost], ["1", "50", "10"]))
    expect(partsOf(result)).toEqual([0n, 400n])
    expect(result.missing_cost_line_ids).toEqual(["line_1"])
  })

  it("a cost of 0 is a cost: 10 % of 100", () => {
    const result = calculate(margin, someLines(["1", "100", "0"]))
    expect([result.total, result.missing_cost_line_ids]).toEqual([1000n, []])
  })

  it("a line with nothing left needs no cost; other bases never do", () => {
    expect(calculate(margin, someLines(["0", "0", null])).missing_cost_line_ids).toEqual([])
    expect(calculate({}, someLines(["1", "10", null])).missing_cost_line_ids).toEqual([])
  })

  it("flat 5.00 per unit is limited by the margin: 2 × 5.00 of 8.00 → 8.00", () => {
    expect(calculate(flat("5", "unit", margin), someLines(["2", "20", "6"])).total).toBe(800n)
  })

  it("tiers by total count the margin: 600 sold at a margin of 120 reach the tier from 100", () => {
    expect(calculate({ ...BY_TOTAL, ...margin }, someLines(["1", "600", "480"])).total).toBe(600n)
  })
})

describe("steps", () => {
  it("a percent, a cap and three lines", () => {
    const result = calculate({ rate: "0.0875", max_amount: "20", currency_code: "usd" }, someLines(["1", "120"], ["1", "72"], ["1", "48"]))
    expect(messagesOf(result)).toEqual(["8.75 % of 240.00 = 21.00.", "Capped at 20.00.", "20.00 shared over 3 lines: 10.00, 6.00, 4.00."])
    expect(result.steps[0]).toEqual({
      code: "rate_applied",
      message: "8.75 % of 240.00 = 21.00.",
      line_ids: ["line_1", "line_2", "line_3"],
      amounts: { rate: "0.0875", basis: "240", amount: "21" },
    })
    expect(result.steps[2]?.amounts).toEqual({ line_1: "10.00", line_2: "6.00", line_3: "4.00" })
  })

  it.each<[string, Partial<CommissionRule>, [string, string, (string | null)?][], string[]]>([
    ["rounding", { rate: "0.125" }, [["1", "19.99"]], ["12.5 % of 19.99 = 2.49875.", "2.49875 rounded half-up to 2.50."]],
    ["a tier", BY_QTY, [["5", "100"]], ["The tier from 5 units is reached with 5 units for 100.00: 10 %.", "10 % of 100.00 = 10.00."]],
    ["a tier by total", BY_TOTAL, [["1", "100"]], ["The tier from 100.00 is reached with 1 unit for 100.00: 5 %.", "5 % of 100.00 = 5.00."]],
    ["no tier", BY_QTY, [["1", "100"]], ["No tier is reached with 1 unit for 100.00: 0."]],
    ["flat per order", flat("5", "order"), [["1", "3"]], ["5.00 for the order.", "Limited to the money it is paid from: 3.00."]],
    ["flat per line", flat("5", "line"), [["1", "30"]], ["5.00 for each of 1 line = 5.00."]],
    ["flat per unit", flat("5", "unit"), [["3", "30"]], ["5.00 for each of 3 units = 15.00."]],
    ["a margin", { basis: "gross_margin" }, [["2", "100", "30"]], ["Margin: 100.00 − 2 × 30.00 = 40.00.", "10 % of 40.00 = 4.00."]],
    ["nothing", {}, [["0", "0"]], ["Nothing is left to earn from: 0."]],
  ])("%s", (_, rule, lines, messages) => {
    expect(messagesOf(calculate(rule, someLines(...lines)))).toEqual(messages)
  })

  it("a loss and a missing cost", () => {
    const messages = messagesOf(calculate({ basis: "gross_margin" }, someLines(["1", "10", "25"], ["1", "10", null])))
    expect(messages[0]).toBe("Margin: 10.00 − 1 × 25.00, which is below 0 and counts 0.")
    expect(messages[1]).toMatch(/^The unit cost is not known/)
  })
})

describe("what cannot be calculated is an error", () => {
  const lines = someLines(["1", "100"])

  it("a rule for EUR on a USD conversion", () => {
    expect(() => calculate({ currency_code: "eur" }, lines)).toThrow(RuleError)
  })
  it.each([{ rate: null }, { kind: "tiered", rate: null }, { kind: "flat", currency_code: "usd" }] as const)("an incomplete rule: %p", (rule) => {
    expect(() => calculate(rule, lines)).toThrow(/and has no/)
  })
  it.each([100, "1e2", "", null, undefined])("a basis of %p", (remaining_basis) => {
    const line = { ...lines[0]!, remaining_basis: remaining_basis as unknown as string }
    expect(() => calculateCommission({ rule: aRule(), lines: [line], currency_code: "usd" })).toThrow(MoneyError)
  })
  it("a rate as a number", () => {
    expect(() => calculate({ rate: 0.1 as unknown as string }, lines)).toThrow(MoneyError)
  })
  it("a currency without a minor unit", () => {
    expect(() => calculate({}, lines, "xau")).toThrow(MoneyError)
  })
})
