import { Fraction, OrderModel, randomFrom, type ModelRule } from "../../src/modules/affiliate/domain/settlement/__tests__/refund-model"
import { settleOrderWorkflow } from "../../src/workflows/conversions/workflows/settle-order"
import { dropEvents } from "../support/bus"
import { addProduct, type TestProduct } from "../support/catalogue"
import { commissionOf } from "../support/commissions"
import { refund } from "../support/payments"
import { addAffiliate, addRule, violations, withCode, type TestAffiliate } from "../support/programme"
import { returnUnits } from "../support/returns"
import { describeWithStore } from "../support/runner"
import { placeOrder } from "../support/shopper"
import { openStore, type TestStore } from "../support/store"

/** `unit`: minor units in one major unit. Prices and shipping are minor units. */
const MARKETS = [
  { currency: "usd", country: "us", unit: 100n, shipping: 1_000n, prices: [1_999n, 3_333n, 10_000n] },
  { currency: "eur", country: "de", unit: 100n, shipping: 499n, prices: [777n, 2_450n, 8_901n], tax_percent: 19 },
  { currency: "jpy", country: "jp", unit: 1n, shipping: 500n, prices: [333n, 1_980n, 7_777n] },
  { currency: "kwd", country: "kw", unit: 1_000n, shipping: 1_250n, prices: [1_001n, 12_345n, 33_333n] },
  { currency: "clp", country: "cl", unit: 1n, shipping: 990n, prices: [990n, 4_999n, 19_990n] },
]
/** One rule of each is in force for all the orders of a round. */
const RULES: [rate: string, model: ModelRule][] = [
  ["0.0875", { rate: new Fraction(7n, 80n), basis: "order_subtotal" }],
  ["0.3333", { rate: new Fraction(3333n, 10_000n), basis: "line_total" }],
]
const ORDERS_OF_EACH = 5
const STEPS = 3

/** Random orders through Medusa's own API; after every refund or return the ledger is what the model says. */
describeWithStore("Random refunds", {}, (host) => {
  let store: TestStore
  let partner: TestAffiliate
  const products: TestProduct[] = []

  beforeAll(async () => {
    const markets = MARKETS.map((market) => ({ ...market, shipping: inMajor(market.shipping, market.unit) }))
    store = await openStore(host.baseUrl(), host.container(), markets)
    for (let i = 0; i < 3; i += 1) {
      const prices = Object.fromEntries(MARKETS.map(({ currency, unit, prices }) => [currency, inMajor(prices[i] ?? 0n, unit)]))
      products.push(await addProduct(store, { title: `Product ${i}`, prices }))
    }
    partner = await addAffiliate(host.container())
  })

  it.each(MARKETS.map((market) => [market.currency, market] as const))(
    `%s: ${ORDERS_OF_EACH} orders with ${STEPS} random refunds and returns each equal the model`,
    async (currency, market) => {
      // Every step is settled once by hand: three events for each refund would take three times as long.
      const restore = dropEvents(host.container())
      try {
        const dice = randomFrom(2026 + MARKETS.indexOf(market))
        const [rate, rule] = RULES[MARKETS.indexOf(market) % RULES.length] ?? ["0.1", { rate: new Fraction(1n, 10n), basis: "order_subtotal" }]
        await addRule(host.container(), { name: rate, rate, basis: rule.basis })
        for (let nth = 0; nth < ORDERS_OF_EACH; nth += 1) {
          await playOne({ ...market, currency }, dice, rule)
        }
      } finally {
        restore()
      }
      expect(await violations(host.container())).toEqual([])
    }
  )

  async function playOne(market: (typeof MARKETS)[number], dice: ReturnType<typeof randomFrom>, rule: ModelRule): Promise<void> {
    const lines = market.prices.slice(0, dice(1, 3)).map((price) => ({ price, quantity: BigInt(dice(1, 3)) }))
    const model = new OrderModel(lines, market.shipping, BigInt(market.tax_percent ?? 0))
    const order = await placeOrder(store, {
      country: market.country,
      items: lines.map(({ quantity }, i) => ({ variant_id: products[i]?.variant_id ?? "", quantity: Number(quantity) })),
      onCart: withCode(host.container(), partner),
    })
    const itemOf = (i: number) => order.items.find(({ variant_id }) => variant_id === products[i]?.variant_id)?.id ?? ""
    const told: string[] = []
    for (let step = 0; step <= STEPS; step += 1) {
      await settleOrderWorkflow(host.container()).run({ input: { order_id: order.id } })
      const { amount } = await commissionOf(host.container(), order.id)
      expect({ told, amount }).toEqual({ told, amount: `${model.commission(rule)}` })
      if (step < STEPS) {
        told.push(await change(model, market, order.id, itemOf, dice))
      }
    }
  }

  /** @returns what was done, for the message of a test that fails. */
  async function change(model: OrderModel, { unit }: { unit: bigint }, orderId: string, itemOf: (i: number) => string, dice: ReturnType<typeof randomFrom>) {
    const i = dice(0, model.lines.length - 1)
    if (dice(0, 3) === 0 && model.kept(i) > 0n) {
      await returnUnits(store, orderId, [{ id: itemOf(i), quantity: 1 }])
      model.returned[i] = (model.returned[i] ?? 0n) + 1n
      return `one of line ${i} came back`
    }
    const most = model.refundable()
    const amount = dice(0, 5) === 0 ? most : (most * BigInt(dice(1, 60))) / 100n + 1n
    if (most === 0n) {
      return "nothing"
    }
    await refund(store, orderId, { amount: inMajor(amount, unit) })
    model.refunded += amount
    return `${amount} refunded`
  }
})

/** As Medusa's API takes money: a number, which is exact enough for what is typed in. */
function inMajor(minor: bigint, unit: bigint): number {
  return Number(minor) / Number(unit)
}
