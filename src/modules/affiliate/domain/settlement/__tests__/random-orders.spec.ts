import { currencyExponent } from "../../money/currency"
import { toMajorUnits } from "../../money/money"
import type { CommissionRule } from "../../rules/types"
import type { OrderReading } from "../order-reading"
import { readConversionFacts } from "../remaining"
import { settle } from "../settle"
import type { PostedEntry } from "../types"

/**
 * Random orders and random refunds against a model that shares nothing with the code: whole numbers of minor units and
 * fractions of them, no decimal.js, no settle, no calculateCommission.
 */

interface Line {
  price: bigint
  quantity: bigint
  returned: bigint
}
interface Sale {
  currency: string
  shipping: bigint
  lines: Line[]
  refunds: bigint[]
}

/** A linear congruential generator (Numerical Recipes): the same orders on every run and every machine. */
function randomFrom(seed: bigint): (below: bigint) => bigint {
  let state = seed
  return (below) => {
    state = (state * 1664525n + 1013904223n) % 4294967296n
    return (state >> 8n) % below
  }
}

const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
const goodsOf = (lines: Line[]) => sum(lines.map((line) => line.price * (line.quantity - line.returned)))

/** What 12.5 % of what is left comes to, in minor units: rounded once, half-up. */
function modelOf({ lines, shipping, refunds }: Sale): bigint {
  const paid = sum(lines.map((line) => line.price * line.quantity)) + shipping
  const goods = goodsOf(lines)
  const given = sum(refunds)
  const beyond = goods + shipping - (paid - given)
  const excess = beyond < 0n ? 0n : beyond > given ? given : beyond
  const left = goods - excess < 1n ? 0n : goods - excess
  return (left * 2n + 8n) / 16n
}

function readingOf({ currency, lines, shipping, refunds }: Sale): OrderReading {
  const major = (minor: bigint) => toMajorUnits(minor, currency)
  const paid = sum(lines.map((line) => line.price * line.quantity)) + shipping
  return {
    order_id: "order_1",
    version: 1,
    currency_code: currency,
    canceled: false,
    shipping_total: major(shipping),
    items: lines.map((line, position) => ({
      item_id: `line_${position}`,
      quantity: `${line.quantity}`,
      received: `${line.returned}`,
      dismissed: "0",
      return_requested: "0",
      unit_price: major(line.price),
      total: major(line.price * (line.quantity - line.returned)),
      subtotal: major(line.price * (line.quantity - line.returned)),
      discount_subtotal: "0",
      is_giftcard: false,
    })),
    payments: [
      {
        payment_id: "pay_1",
        canceled: false,
        amount: major(paid),
        captures: [major(paid)],
        refunds: refunds.map((amount, position) => ({ refund_id: `ref_${position}`, amount: major(amount), refund_reason_id: null })),
      },
    ],
    credit_lines: [],
    refund_versions: [],
    claims: [],
    exchanges: [],
  }
}

const RULE: CommissionRule = {
  id: "rule_1",
  name: "12.5 %",
  scope: "global",
  scope_ref_id: null,
  kind: "percent",
  rate: "0.125",
  flat_per: null,
  currency_code: null,
  basis: "order_subtotal",
  tiers: null,
  max_amount: null,
  effective_at: "2026-01-01T00:00:00Z",
  expires_at: null,
  created_at: "2026-01-01T00:00:00Z",
}

/** Settles the sale as it stands and posts what is missing. @returns the sum of everything posted so far. */
function settleNow(sale: Sale, posted: PostedEntry[]): bigint {
  const facts = readConversionFacts(readingOf(sale), { neutral_refund_reason_ids: [] })
  const lines = sale.lines.map((_, position) => ({ line_id: `line_${position}`, rule: RULE, unit_cost: null }))
  posted.push(...settle({ facts, lines, standing: "open", posted }).entries)
  return sum(posted.map((entry) => entry.amount))
}

/** One of: goods come back, money is given back, both; never more than there is. */
function happen(sale: Sale, random: (below: bigint) => bigint): void {
  const line = sale.lines[Number(random(BigInt(sale.lines.length)))]
  if (line && random(3n) === 0n && line.returned < line.quantity) {
    line.returned += 1n
  }
  const paid = sum(sale.lines.map(({ price, quantity }) => price * quantity)) + sale.shipping
  const refundable = paid - sum(sale.refunds)
  if (random(3n) !== 0n && refundable > 0n) {
    sale.refunds.push(1n + random(refundable < 20n ? refundable : refundable / (1n + random(6n))))
  }
}

const CURRENCIES = ["usd", "eur", "jpy", "kwd", "clf"]
const ORDERS_OF_EACH = 20
const EVENTS = 12

describe(`${CURRENCIES.length * ORDERS_OF_EACH} random orders, ${EVENTS} random events each`, () => {
  it.each(CURRENCIES)(`%s: after every event the ledger holds what the model says`, (currency) => {
    const random = randomFrom(BigInt(CURRENCIES.indexOf(currency) + 1))
    for (let nth = 0; nth < ORDERS_OF_EACH; nth += 1) {
      const lines = Array.from({ length: Number(1n + random(4n)) }, () => ({ price: 1n + random(99_999n), quantity: 1n + random(5n), returned: 0n }))
      const sale: Sale = { currency, shipping: random(2_000n), lines, refunds: [] }
      const posted: PostedEntry[] = []
      expect(settleNow(sale, posted)).toBe(modelOf(sale))
      for (let event = 0; event < EVENTS; event += 1) {
        happen(sale, random)
        expect(settleNow(sale, posted)).toBe(modelOf(sale))
      }
    }
  })

  it("the currencies have 0, 2, 3 and 4 decimals", () => {
    expect(CURRENCIES.map(currencyExponent)).toEqual([2, 2, 0, 3, 4])
  })
})
