import { Decimal } from "../../money/decimal"
import { currencyExponent } from "../../money/currency"
import { readConversionFacts } from "../remaining"
import { NEUTRAL, order, payment } from "./order-builder"
import { Fraction, OrderModel, randomFrom, type ModelRule } from "./refund-model"
import { aFrozenLine, Books } from "./settle-fixtures"

const CURRENCIES = ["usd", "eur", "jpy", "kwd", "clp"] as const
const RULES: [rate: string, model: ModelRule][] = [
  ["0.0875", { rate: new Fraction(7n, 80n), basis: "order_subtotal" }],
  ["0.125", { rate: new Fraction(1n, 8n), basis: "line_total" }],
  ["0.3333", { rate: new Fraction(3333n, 10_000n), basis: "order_subtotal" }],
]

type Dice = ReturnType<typeof randomFrom>

function randomOrder(dice: Dice): OrderModel {
  const lines = Array.from({ length: dice(1, 5) }, () => {
    const [price, quantity] = [BigInt(dice(1, 99_999)), BigInt(dice(1, 7))]
    return { price, quantity, discount: dice(0, 2) === 0 ? (price * quantity * BigInt(dice(1, 50))) / 100n : 0n }
  })
  return new OrderModel(lines, BigInt(dice(0, 2_000)), BigInt(dice(0, 2) === 0 ? dice(1, 25) : 0))
}

/** The order as Medusa would report it: totals of the units not returned, with 20 digits. */
function reported(model: OrderModel, currency: string, refunds: { amount: bigint; neutral: boolean }[]) {
  const major = (minor: Decimal) => minor.times(new Decimal(10).pow(-currencyExponent(currency))).toSignificantDigits(20).toFixed()
  const tax = new Decimal(100).plus(model.taxPercent.toString()).dividedBy(100)
  const full = model.lines.map(({ price, quantity, discount = 0n }) => new Decimal((price * quantity - discount).toString()).times(tax))
  const shipping = new Decimal(model.shipping.toString()).times(tax)
  const items = model.lines.map(({ price, quantity, discount = 0n }, i) => {
    const share = new Decimal(model.kept(i).toString()).dividedBy(quantity.toString())
    const of = (amount: bigint) => new Decimal(amount.toString()).times(share)
    return {
      item_id: `line_${i}`,
      quantity: `${quantity}`,
      received: `${model.returned[i]}`,
      dismissed: "0",
      return_requested: "0",
      unit_price: major(new Decimal(price.toString())),
      total: major((full[i] ?? shipping).times(share)),
      subtotal: major(of(price * quantity)),
      discount_subtotal: major(of(discount)),
      is_giftcard: false,
    }
  })
  const captured = major(full.reduce((sum, amount) => sum.plus(amount), shipping))
  const rows = refunds.map(({ amount, neutral }, i) => ({
    refund_id: `ref_${i}`,
    amount: major(new Decimal(amount.toString())),
    refund_reason_id: neutral ? NEUTRAL : null,
  }))
  const reading = { items, payments: [payment(captured, [], { refunds: rows })], currency_code: currency, shipping_total: major(shipping), canceled: model.canceled }
  return readConversionFacts(order(reading), { neutral_refund_reason_ids: [NEUTRAL] })
}

/** One thing that happens to the order: a refund (sometimes neutral), a return, at last a cancel. */
function change(model: OrderModel, dice: Dice, refunds: { amount: bigint; neutral: boolean }[]): void {
  const i = dice(0, model.lines.length - 1)
  const kept = model.kept(i)
  if (dice(0, 2) === 0 && kept > 0n) {
    model.returned[i] = (model.returned[i] ?? 0n) + BigInt(dice(1, Number(kept)))
    return
  }
  const most = model.refundable()
  if (most > 0n) {
    const amount = dice(0, 9) === 0 ? most : (most * BigInt(dice(0, 100))) / 100n + 1n
    const neutral = dice(0, 5) === 0
    refunds.push({ amount: amount > most ? most : amount, neutral })
    model.refunded += neutral ? 0n : (refunds.at(-1)?.amount ?? 0n)
  }
  model.canceled = dice(0, 30) === 0
}

it.each(CURRENCIES)("30 random orders in %s with discounts, tax, neutral refunds, returns and cancels equal a model in fractions", (currency) => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const dice = randomFrom(seed * 31 + CURRENCIES.indexOf(currency))
    const model = randomOrder(dice)
    const [rate, rule] = RULES[seed % RULES.length] ?? ["0.1", { rate: new Fraction(1n, 10n), basis: "order_subtotal" }]
    const books = new Books(model.lines.map((_, i) => aFrozenLine(`line_${i}`, { rate, basis: rule.basis })))
    const refunds: { amount: bigint; neutral: boolean }[] = []
    for (let steps = dice(1, 12); steps >= 0 && !model.canceled; steps -= 1) {
      books.settle(reported(model, currency, refunds))
      const posted = books.nets().reduce((total, net) => total + net, 0n)
      expect({ seed, steps, posted }).toEqual({ seed, steps, posted: model.commission(rule) })
      change(model, dice, refunds)
    }
  }
})

it("1,000.00 at 8.75 %, refunded in 100 parts of 10.00 and nothing else → down to exactly 0", () => {
  const model = new OrderModel([{ price: 33_333n, quantity: 2n }, { price: 33_334n, quantity: 1n }], 0n)
  const rule: ModelRule = { rate: new Fraction(7n, 80n), basis: "order_subtotal" }
  const books = new Books(model.lines.map((_, i) => aFrozenLine(`line_${i}`, { rate: "0.0875" })))
  const refunds: { amount: bigint; neutral: boolean }[] = []
  for (let part = 0; part <= 100; part += 1) {
    books.settle(reported(model, "usd", refunds))
    expect(books.nets().reduce((total, net) => total + net, 0n)).toBe(model.commission(rule))
    refunds.push({ amount: 1_000n, neutral: false })
    model.refunded += 1_000n
  }
  expect(books.nets()).toEqual([0n, 0n])
})
