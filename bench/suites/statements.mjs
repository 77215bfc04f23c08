import { completeCart, fillCart } from "../lib/shopper.mjs"
import { median } from "../lib/statistics.mjs"
import { subjectsOf } from "../lib/subjects.mjs"

export const title = "SQL statements of an order"

const OWN = /affiliate|pg_advisory_xact_lock/
const MANY_RULES = 1000
const MANY_LINES = 10
const MANY_ENTRIES = 100_000

/**
 * How many statements the plugin adds to an order, background work included: those of a store with it less those of a
 * store without it. Its own are the ones on its own tables; the rest is the order, read through Medusa's query.
 */
export async function run({ workshop, quick, say }) {
  const bare = await workshop.openShop({ plugin: false })
  const shop = await workshop.openShop({ plugin: true })
  const orders = quick ? 2 : 3
  const count = async (store, options) => {
    const counts = []
    for (let order = 0; order < orders; order += 1) {
      counts.push(await statementsOf(store, options))
    }
    return { all: median(counts.map(({ all }) => all)), own: median(counts.map(({ own }) => own)) }
  }
  say("counting")
  // The first orders of a process also load what is cached afterwards.
  await Promise.all([statementsOf(bare, {}), statementsOf(shop, { referred: true })])
  const without = { one: await count(bare, { lines: 1 }), many: await count(bare, { lines: MANY_LINES }) }
  const added = (counts, bareCounts = without.one) => counts.all - bareCounts.all
  const unreferred = await count(shop, { lines: 1 })
  await shop.run("rules.add", { ...subjectsOf(shop), count: 1, scopes: ["category"] })
  const referred = await count(shop, { lines: 1, referred: true })
  const lines = await count(shop, { lines: MANY_LINES, referred: true })
  await shop.run("rules.add", { ...subjectsOf(shop), count: MANY_RULES })
  const rules = await count(shop, { lines: 1, referred: true })
  say(`filling the ledger with ${MANY_ENTRIES} entries`)
  await shop.run("ledger.fill", { affiliates: 1000, entries: quick ? MANY_ENTRIES / 10 : MANY_ENTRIES, currency: "usd" })
  const ledger = await count(shop, { lines: 1, referred: true })
  await Promise.all([bare.close(), shop.close()])
  const detail = `${without.one.all} statements without the plugin`
  return [
    { what: "The plugin's own statements for a referred order", value: referred.own, target: 6, detail: `${added(referred)} more in all with the order's reading; ${detail}` },
    { what: "Statements added to an order that nobody referred", value: added(unreferred), target: 4, detail: `${unreferred.own} of them its own` },
    { what: "More of them with 10 lines than with 1", value: added(lines, without.many) - added(referred), target: 0 },
    { what: "More of them with 1,000 rules than with 1", value: added(rules) - added(referred), target: 0, detail: "the one is a category rule, which makes categories be read" },
    { what: "More of them on a full ledger than on an empty one", value: added(ledger) - added(rules), target: 0 },
  ]
}

async function statementsOf(store, { lines = 1, referred = false }) {
  const cart = await fillCart(store, store.shop, lines)
  if (referred) {
    await store.run("shop.refer", { carts: [cart], code: store.programme.code })
  }
  await store.run("shop.rest")
  await store.run("statements.start")
  await completeCart(store, store.shop, cart)
  await store.run("shop.rest")
  const statements = await store.run("statements.stop")
  return { all: statements.length, own: statements.filter((text) => OWN.test(text)).length }
}
