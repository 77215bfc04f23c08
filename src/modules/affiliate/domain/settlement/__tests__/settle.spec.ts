import { MoneyError } from "../../money/errors"
import { SettlementError } from "../errors"
import { settle } from "../settle"
import type { LineFacts, PostedEntry, SettlementStanding } from "../types"
import { aFrozenLine, Books, someFacts } from "./settle-fixtures"

const oneLine = (basis: string, quantity = "1") => someFacts({ a: [quantity, basis] })

describe("one line at 10 %", () => {
  it("100.00 earns 10.00; 40.00 refunded takes 4.00; the refund refused gives 4.00 back; all returned takes 10.00", () => {
    const books = new Books([aFrozenLine("a")])
    expect(books.settle(oneLine("100"))).toEqual(["a accrual 1000"])
    expect(books.settle(oneLine("60"))).toEqual(["a reversal -400"])
    expect(books.settle(oneLine("100"))).toEqual(["a reinstatement 400"])
    expect(books.settle(oneLine("0", "0"))).toEqual(["a reversal -1000"])
    expect(books.settle(oneLine("0.04"))).toEqual([])
    expect(books.settle(oneLine("0.05"))).toEqual(["a reinstatement 1"])
  })

  it("an entry carries its rule, its seq and the money it stands for", () => {
    const line = aFrozenLine("a")
    const posted: PostedEntry[] = [{ line_id: "a", amount: 1000n, seq: 1 }]
    const { entries } = settle({ facts: oneLine("60.005"), lines: [line], standing: "open", posted })
    expect(entries).toEqual([
      { line_id: "a", kind: "reversal", amount: -400n, seq: 2, rule: line.rule, attributable_amount: "60.005" },
    ])
  })

  it("a refund before the placement was seen: 60.00 left of 100.00 is an accrual of 6.00", () => {
    expect(new Books([aFrozenLine("a")]).settle(oneLine("60"))).toEqual(["a accrual 600"])
  })

  it("nothing left when first seen posts nothing; coming back later is an accrual", () => {
    const books = new Books([aFrozenLine("a")])
    expect(books.settle(oneLine("0", "0"))).toEqual([])
    expect(books.settle(oneLine("100"))).toEqual(["a accrual 1000"])
  })

  it("canceled takes everything, whatever the lines still say", () => {
    const books = new Books([aFrozenLine("a")])
    books.settle(oneLine("100"))
    expect(books.settle({ ...oneLine("100"), canceled: true })).toEqual(["a reversal -1000"])
  })

  it("a line that has vanished from the facts has nothing left; lines that nothing was frozen for earn nothing", () => {
    const books = new Books([aFrozenLine("a")])
    books.settle(oneLine("100"))
    expect(books.settle(someFacts({ b: ["1", "100"] }))).toEqual(["a reversal -1000"])
  })

  it.each([
    ["jpy", "1985", "1000", ["a accrual 199", "a reversal -99"]],
    ["kwd", "12.345", "5", ["a accrual 1235", "a reversal -735"]],
  ])("in %s: %s, then %s left", (currency_code, before, after, posted) => {
    const books = new Books([aFrozenLine("a")])
    const first = books.settle({ ...oneLine(before), currency_code })
    expect([...first, ...books.settle({ ...oneLine(after), currency_code })]).toEqual(posted)
  })
})

describe("caps and tiers are evaluated anew in both directions", () => {
  const capped = { max_amount: "50", currency_code: "usd" }

  it("10 %, cap 50, order 1000, refund 400: the target stays 50, not 30; 400 left: 40; all back: 50", () => {
    const books = new Books([aFrozenLine("a", capped)])
    expect(books.settle(oneLine("1000"))).toEqual(["a accrual 5000"])
    expect(books.settle(oneLine("600"))).toEqual([])
    expect(books.settle(oneLine("400"))).toEqual(["a reversal -1000"])
    expect(books.settle(oneLine("1000"))).toEqual(["a reinstatement 1000"])
  })

  it("the cap is for the order: a return of one line gives its share of 50 to the other", () => {
    const books = new Books([aFrozenLine("a", capped), aFrozenLine("b", capped)])
    expect(books.settle(someFacts({ a: ["1", "500"], b: ["1", "500"] }))).toEqual(["a accrual 2500", "b accrual 2500"])
    expect(books.settle(someFacts({ a: ["1", "500"], b: ["0", "0"] }))).toEqual(["a reinstatement 2500", "b reversal -2500"])
  })

  it("5 % from 1 unit, 10 % from 5: five at 20.00 earn 10.00, four left earn 4.00, five again 10.00", () => {
    const tiers = [{ min_qty: "1", rate: "0.05" }, { min_qty: "5", rate: "0.1" }]
    const books = new Books([aFrozenLine("a", { kind: "tiered", rate: null, tiers })])
    expect(books.settle(oneLine("100", "5"))).toEqual(["a accrual 1000"])
    expect(books.settle(oneLine("80", "4"))).toEqual(["a reversal -600"])
    expect(books.settle(oneLine("100", "5"))).toEqual(["a reinstatement 600"])
  })

  it("flat 5.00 per order stays whole until less than 5.00 is left", () => {
    const books = new Books([aFrozenLine("a", { kind: "flat", rate: "5", flat_per: "order", currency_code: "usd" })])
    books.settle(oneLine("100"))
    expect(books.settle(oneLine("5"))).toEqual([])
    expect(books.settle(oneLine("4.99"))).toEqual(["a reversal -1"])
  })
})

describe("lines of several rules", () => {
  it("are calculated by rule: each rule rounds by itself", () => {
    const other = { id: "rule_02", rate: "0.2" }
    const books = new Books([aFrozenLine("a"), aFrozenLine("b", other), aFrozenLine("c")])
    const facts = someFacts({ a: ["1", "0.13"], b: ["1", "0.13"], c: ["1", "0.13"] })
    expect(books.settle(facts)).toEqual(["a accrual 2", "b accrual 3", "c accrual 1"])
  })

  it("a rule that was renamed meanwhile is still the same rule", () => {
    const books = new Books([aFrozenLine("a"), aFrozenLine("b", { name: "Everything, renamed" })])
    expect(books.settle(someFacts({ a: ["1", "0.05"], b: ["1", "0.05"] }))).toEqual(["a accrual 1"])
  })
})

describe("standings", () => {
  const lines = [aFrozenLine("a")]
  const facts = oneLine("100")

  it.each<[SettlementStanding, bigint, bigint, string | undefined]>([
    ["open", 1000n, 0n, undefined],
    ["held", 0n, 1000n, "The commission is held until a person decides: 0 instead of 10.00."],
    ["denied", 0n, 0n, "The commission was denied: 0 instead of 10.00."],
    ["replaced", 0n, 0n, "The order was attributed to another affiliate: 0 instead of 10.00."],
  ])("%s: target %i, held amount %i", (standing, target, held_amount, message) => {
    const result = settle({ facts, lines, standing, posted: [] })
    expect([result.target, result.held_amount, result.entries.length]).toEqual([target, held_amount, target === 0n ? 0 : 1])
    expect(result.steps.find((step) => step.code === "not_standing")?.message).toBe(message)
  })

  it("held nets an accrual to zero and clearing reinstates what is left by then", () => {
    const books = new Books(lines)
    books.settle(facts)
    expect(books.settle(facts, "held")).toEqual(["a reversal -1000"])
    expect(books.settle(oneLine("60"), "held")).toEqual([])
    expect(books.ask(oneLine("60"), "held").held_amount).toBe(600n)
    expect(books.settle(oneLine("60"), "open")).toEqual(["a reinstatement 600"])
    expect(books.settle(oneLine("60"), "replaced")).toEqual(["a reversal -600"])
  })

  it("a canceled order holds nothing", () => {
    const result = settle({ facts: { ...facts, canceled: true }, lines, standing: "held", posted: [] })
    expect([result.target, result.held_amount]).toEqual([0n, 0n])
    expect(result.steps.at(-1)?.message).toBe("The order was canceled: 0.")
  })

  it("while nothing stands, an entry is attributed to 0", () => {
    const posted: PostedEntry[] = [{ line_id: "a", amount: 1000n, seq: 1 }]
    const { entries } = settle({ facts, lines, standing: "denied", posted })
    expect(entries.map((entry) => [entry.kind, entry.attributable_amount])).toEqual([["reversal", "0"]])
  })
})

describe("missing costs", () => {
  const margin = { basis: "gross_margin" } as const

  it("are reported and hold only while something is left of the line", () => {
    const books = new Books([aFrozenLine("a", margin), aFrozenLine("b", margin, "30")])
    const result = books.ask(someFacts({ a: ["1", "100"], b: ["2", "100"] }), "held")
    expect([result.missing_cost_line_ids, result.held_amount]).toEqual([["a"], 400n])
    expect(books.ask(someFacts({ b: ["2", "100"] })).missing_cost_line_ids).toEqual([])
  })
})

describe("what cannot be is an error and posts nothing", () => {
  const lines = [aFrozenLine("a")]
  const settlePosted = (posted: PostedEntry[]) => () => settle({ facts: oneLine("100"), lines, standing: "open", posted })

  it.each<[string, PostedEntry[]]>([
    ["an entry of a line that was never frozen", [{ line_id: "b", amount: 1n, seq: 1 }]],
    ["a history that begins at 2", [{ line_id: "a", amount: 1n, seq: 2 }]],
    ["a history with a gap", [{ line_id: "a", amount: 1n, seq: 1 }, { line_id: "a", amount: 1n, seq: 3 }]],
    ["the same seq twice", [{ line_id: "a", amount: 1n, seq: 1 }, { line_id: "a", amount: 1n, seq: 1 }]],
  ])("%s", (_, posted) => {
    expect(settlePosted(posted)).toThrow(SettlementError)
  })

  it("a line named twice, frozen or in the facts", () => {
    const twice = { ...oneLine("100"), lines: [...oneLine("100").lines, ...oneLine("1").lines] }
    expect(() => settle({ facts: twice, lines, standing: "open", posted: [] })).toThrow(/Line a is named twice/)
    expect(() => settle({ facts: oneLine("1"), lines: [...lines, ...lines], standing: "open", posted: [] })).toThrow(SettlementError)
  })

  it.each(["kept_quantity", "remaining_basis"] as const)("a line without its %s is not a line with 0", (field) => {
    const line = { ...oneLine("100").lines[0], [field]: undefined } as unknown as LineFacts
    const facts = { ...oneLine("100"), lines: [line] }
    expect(() => settle({ facts, lines, standing: "open", posted: [] })).toThrow(MoneyError)
  })
})
