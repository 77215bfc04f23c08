import { median, ratioOf, takeTurns } from "../lib/statistics.mjs"
import { subjectsOf } from "../lib/subjects.mjs"

export const title = "Orders among many rules"

const MANY_RULES = 1000
const LINES = 5

/**
 * Settling a referred order of five lines (probe, lock, load, decide, write) in a store with 1,000 rules ÷ in one with a
 * single rule. Only the plugin's service is timed: with Medusa's own reading of the order the ratio would be smaller.
 */
export async function run({ workshop, rounds, quick, say }) {
  const orders = quick ? 20 : 60
  const shops = { one: await workshop.openShop({ plugin: true }), many: await workshop.openShop({ plugin: true }), control: await workshop.openShop({ plugin: true }) }
  await shops.many.run("rules.add", { ...subjectsOf(shops.many), count: MANY_RULES - 1 })
  const arm = (shop) => async () => {
    await shop.run("orders.prepare", { ...subjectsOf(shop), count: orders, lines: LINES, codes: [shop.programme.code] })
    return shop.run("orders.settle")
  }
  const arms = { one: arm(shops.one), many: arm(shops.many), control: arm(shops.control) }
  say(`${rounds} rounds of ${orders} orders`)
  await takeTurns(arms, 2)
  const measured = await takeTurns(arms, rounds)
  await Promise.all(Object.values(shops).map((shop) => shop.close()))
  return [
    {
      what: "Settling a referred order at 1,000 rules ÷ at 1",
      ...ratioOf(measured.many, measured.one),
      target: 1.5,
      control: ratioOf(measured.control, measured.one).ratio,
      detail: `${median(measured.many).toFixed(2)} ms, ${median(measured.one).toFixed(2)} ms`,
    },
  ]
}
