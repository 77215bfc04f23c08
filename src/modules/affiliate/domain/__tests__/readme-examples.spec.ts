import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Decimal } from "../money/decimal"
import { toMajorUnits } from "../money/money"
import { aRule } from "../rules/__tests__/fixtures"
import type { CommissionRule } from "../rules/types"
import { validateRule } from "../rules/validate"
import { line, order, payment } from "../settlement/__tests__/order-builder"
import type { OrderItemReading } from "../settlement/order-reading"
import { readConversionFacts } from "../settlement/remaining"
import { settle } from "../settlement/settle"
import type { PostedEntry } from "../settlement/types"

/**
 * The worked examples of README.md, read from its text: sentence and sum cannot drift apart. Each row gives a rule, what
 * happens to an order, what every step posts, and what stands in the end.
 */
const ROWS = examplesOf(readFileSync(join(__dirname, "../../../../../README.md"), "utf8"))

interface Example {
  rule: string
  happens: string[]
  posted: string[]
  currency: string
  stands: string
  by_line: string[] | null
}

function examplesOf(readme: string): Example[] {
  const [, table = ""] = /<!-- examples -->\n([\s\S]*?)<!-- \/examples -->/.exec(readme) ?? []
  const rows = table.trim().split("\n").slice(2)
  return rows.map((row) => {
    const [rule = "", happens = "", posted = "", stands = ""] = row.split("|").slice(1).map((cell) => cell.trim())
    const [, currency = "", amount = "", parts] = /^([A-Z]{3}) (\S+)(?: \((.*)\))?$/.exec(stands) ?? []
    return {
      rule,
      happens: happens.split("; "),
      posted: posted.split("; "),
      currency: currency.toLowerCase(),
      stands: amount,
      by_line: parts?.split(" + ") ?? null,
    }
  })
}

const PERCENT = "(\\d+(?:\\.\\d+)?) %"
const fraction = (percent: string) => new Decimal(percent).dividedBy("100").toFixed()

/** "12.5 %", "10 %, at most 50.00", "20 % of the margin", "3.00 per unit", "6 % from 1 unit, 8 % from 3, 11 % from 6". */
function ruleOf(text: string, currency_code: string): CommissionRule {
  const flat = /^(\d+(?:\.\d+)?) per (order|line|unit)$/.exec(text)
  const capped = new RegExp(`^${PERCENT}, at most (\\S+)$`).exec(text)
  const margin = new RegExp(`^${PERCENT} of the margin$`).exec(text)
  const percent = new RegExp(`^${PERCENT}$`).exec(text)
  const tiers = [...text.matchAll(new RegExp(`${PERCENT} from (\\d+)`, "g"))]
  if (flat) {
    return aRule({ kind: "flat", rate: flat[1], flat_per: flat[2] as CommissionRule["flat_per"], currency_code })
  }
  if (capped) {
    return aRule({ rate: fraction(capped[1] ?? ""), max_amount: capped[2], currency_code })
  }
  if (margin) {
    return aRule({ rate: fraction(margin[1] ?? ""), basis: "gross_margin" })
  }
  if (percent) {
    return aRule({ rate: fraction(percent[1] ?? "") })
  }
  return aRule({ kind: "tiered", rate: null, tiers: tiers.map(([, rate = "", min_qty = ""]) => ({ min_qty, rate: fraction(rate) })) })
}

interface Story {
  items: OrderItemReading[]
  costs: (string | null)[]
  refunds: string[]
  canceled: boolean
}

/** "2 × 50.00", "1 × 33.33 + 1 × 33.34", "2 × 400.00 that cost 250.00 each". */
function placed(text: string): Story {
  const lines = text.split(" + ").map((part) => /^(\d+) × (\S+)(?: that cost (\S+) each)?$/.exec(part) ?? [])
  const items = lines.map(([, quantity = "", price = ""], i) => {
    const total = new Decimal(price).times(quantity).toFixed()
    return line(`line_${i + 1}`, { quantity, price: "0", unit_price: price, total, subtotal: total })
  })
  return { items, costs: lines.map(([, , , cost]) => cost ?? null), refunds: [], canceled: false }
}

/** "refund 40.00", "return 1", "cancel". Medusa lowers a line's totals when its return is received. */
function then(story: Story, text: string): Story {
  const [, refunded] = /^refund (\S+)$/.exec(text) ?? []
  const [, returned] = /^return (\d+)$/.exec(text) ?? []
  if (refunded) {
    return { ...story, refunds: [...story.refunds, refunded] }
  }
  if (returned) {
    const items = story.items.map((item, i) => {
      const received = i === 0 ? new Decimal(item.received).plus(returned) : new Decimal(item.received)
      const total = new Decimal(item.quantity).minus(received).times(item.unit_price).toFixed()
      return { ...item, received: received.toFixed(), total, subtotal: total }
    })
    return { ...story, items }
  }
  if (text === "cancel") {
    return { ...story, canceled: true }
  }
  throw new Error(`The README tells of “${text}”, which this test does not know`)
}

/** Shipping of 10 and a payment that covered everything when the order was placed, as the README says. */
function readingOf({ items, refunds, canceled }: Story, paid: string, currency_code: string) {
  return order({ items, canceled, currency_code, shipping_total: "10", payments: [payment(paid, refunds)] })
}

function play({ rule: text, happens, currency }: Example) {
  const rule = ruleOf(text, currency)
  expect(validateRule(rule)).toEqual([])
  const first = placed(happens[0] ?? "")
  const paid = first.items.reduce((sum, item) => sum.plus(item.total), new Decimal("10")).toFixed()
  const lines = first.items.map(({ item_id }, i) => ({ line_id: item_id, rule, unit_cost: first.costs[i] ?? null }))
  const ledger: PostedEntry[] = []
  let story = first
  const posted = happens.map((what, i) => {
    story = i === 0 ? story : then(story, what)
    const facts = readConversionFacts(readingOf(story, paid, currency), { neutral_refund_reason_ids: [] })
    const { entries } = settle({ facts, lines, standing: "open", posted: ledger })
    ledger.push(...entries)
    const sum = entries.reduce((total, { amount }) => total + amount, 0n)
    const sign = sum > 0n ? "+" : ""
    return entries.length === 0 ? "nothing" : `${sign}${toMajorUnits(sum, currency).replace("-", "−")}`
  })
  const net = (id: string) => ledger.filter(({ line_id }) => line_id === id).reduce((sum, { amount }) => sum + amount, 0n)
  return {
    posted,
    stands: toMajorUnits(ledger.reduce((sum, { amount }) => sum + amount, 0n), currency),
    by_line: lines.map(({ line_id }) => toMajorUnits(net(line_id), currency)),
  }
}

describe("the worked examples of README.md", () => {
  it("are there: at least 10", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(10)
  })

  it.each(ROWS.map((example): [string, Example] => [`${example.rule}: ${example.happens.join("; ")} → ${example.stands}`, example]))(
    "%s",
    (_name, example) => {
      const told = play(example)
      expect(told.posted).toEqual(example.posted)
      expect(told.stands).toBe(example.stands)
      expect(example.by_line ?? told.by_line).toEqual(told.by_line)
    }
  )
})
