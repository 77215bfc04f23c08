import { toMajorUnits } from "../../money/money"
import { aRule } from "../../rules/__tests__/fixtures"
import type { CommissionRule } from "../../rules/types"
import { backtestOrder, chooseWithDraft, type BacktestLine, type BacktestOrder } from "../backtest"
import { BacktestReport } from "../backtest-report"

const ten = aRule()
const ofMug = aRule({ id: "affrule_mug", scope: "product", scope_ref_id: "mug", rate: "0.2" })
const ofMugs = aRule({ id: "affrule_mugs", scope: "category", scope_ref_id: "mugs", rate: "0.15" })

/** A mug (in the category mugs) and a lamp of 100 each, unless told otherwise. */
const mug: BacktestLine = { line_id: "a", product_id: "mug", categories: [{ id: "mugs", depth: 0 }], rule: ofMug, unit_cost: null, cost_today: "60" }
const lamp: BacktestLine = { line_id: "b", product_id: "lamp", categories: [], rule: ten, unit_cost: null, cost_today: null }
const order = (lines: BacktestLine[] = [mug, lamp], currency_code = "usd"): BacktestOrder => ({
  context: { affiliate_id: "aff", org_id: null, sales_channel_id: null, currency_code, at: "2026-06-01T00:00:00Z" },
  facts: {
    currency_code,
    canceled: false,
    paid_in_full: true,
    lines: lines.map(({ line_id }) => ({ line_id, kept_quantity: "1", remaining_basis: "100" })),
  },
  lines,
})

/** “before → after” in major units, and how many lines differ. */
function tried(draft: Partial<CommissionRule>, { past = order(), supersedes = null as string | null, rules = [ten, ofMug, ofMugs] } = {}) {
  const whole = aRule({ effective_at: "2026-05-01T00:00:00Z", ...draft, id: "affrule_draft" })
  const result = backtestOrder(past, chooseWithDraft(rules, { draft: whole, supersedes_rule_id: supersedes }))
  const shown = (minor: bigint) => toMajorUnits(minor, past.facts.currency_code)
  return [`${shown(result.before)} → ${shown(result.after)}`, result.lines_affected]
}

it("12 % of everything: the mug keeps its own 20 %, the lamp 10.00 → 12.00", () => {
  expect(tried({ rate: "0.12" })).toEqual(["30.00 → 32.00", 1])
})

it("a draft for the mug takes the place of the rule for the mug", () => {
  expect(tried({ scope: "product", scope_ref_id: "mug", rate: "0.05" })).toEqual(["30.00 → 15.00", 1])
})

it("also where that rule began after the draft's own dates", () => {
  const late = { ...ofMug, effective_at: "2026-05-20T00:00:00Z" }
  expect(tried({ scope: "product", scope_ref_id: "mug", rate: "0.05" }, { rules: [ten, late] })).toEqual(["30.00 → 15.00", 1])
})

it("a draft of a weaker scope that replaces the mug's rule: its category's 15 % wins then", () => {
  expect(tried({ rate: "0.1" }, { supersedes: ofMug.id })).toEqual(["30.00 → 25.00", 1])
})

it("what the draft does not touch stays as it was frozen, though a rule would win today that did not then", () => {
  const frozenByGlobal = { ...mug, rule: ten }
  expect(tried({ scope: "channel", scope_ref_id: "sc", rate: "0.5" }, { past: order([frozenByGlobal]) })).toEqual(["10.00 → 10.00", 0])
})

it("a line that no rule paid for earns by the draft", () => {
  expect(tried({ rate: "0.1" }, { past: order([{ ...lamp, rule: null }]), rules: [] })).toEqual(["0.00 → 10.00", 1])
})

it("a draft in dollars changes nothing in euros, though it is of the scope of another", () => {
  const draft = { scope: "product" as const, scope_ref_id: "mug", kind: "flat" as const, rate: "1", flat_per: "unit" as const, currency_code: "usd" }
  expect(tried(draft)).toEqual(["30.00 → 11.00", 1])
  expect(tried(draft, { past: order([mug, lamp], "eur") })).toEqual(["30.00 → 30.00", 0])
})

it("lines that the draft wins together are one group: at most 15.00 for both", () => {
  const past = order([{ ...mug, rule: ten }, lamp])
  expect(tried({ max_amount: "15", currency_code: "usd" }, { past, rules: [ten] })).toEqual(["20.00 → 15.00", 2])
})

it("half of the margin: today's cost of 60 gives 20.00, a cost that nobody knows is counted", () => {
  const draft = aRule({ id: "affrule_draft", basis: "gross_margin", rate: "0.5" })
  const past = order([{ ...mug, rule: ten }, lamp])
  expect(backtestOrder(past, chooseWithDraft([ten], { draft, supersedes_rule_id: null }))).toEqual({
    before: 2000n,
    after: 2000n,
    lines_affected: 2,
    lines_without_cost: 1,
  })
})

it("of a thousand orders the ten with the largest differences are named, the largest first", () => {
  const report = new BacktestReport<{ id: number }>()
  for (let id = 0; id < 1000; id += 1) {
    report.add("usd", { id }, { before: 100n, after: BigInt((id * 7) % 1000), lines_affected: 1, lines_without_cost: 0 })
  }
  const [dollars] = report.currencies()
  expect(dollars).toMatchObject({ orders: 1000, orders_affected: 999, before: 100_000n, after: 499_500n, lines_affected: 1000 })
  expect(dollars?.largest.map(({ after }) => after)).toEqual([999n, 998n, 997n, 996n, 995n, 994n, 993n, 992n, 991n, 990n])
})
