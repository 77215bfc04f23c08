import { completeCart, fillCart } from "../lib/shopper.mjs"
import { median, ratioOf, takeTurns } from "../lib/statistics.mjs"

export const title = "What a shopper waits for"

/**
 * Completing a cart with the plugin ÷ without it. Three stores: a bare one, one with the plugin, and a second bare one
 * that shows what a ratio of two equal stores comes to on this machine.
 */
export async function run({ workshop, rounds, quick, say }) {
  const orders = quick ? 5 : 12
  const shops = { bare: await workshop.openShop({ plugin: false }), plugin: await workshop.openShop({ plugin: true }), control: await workshop.openShop({ plugin: false }) }
  const arms = {
    bare: () => checkout(shops.bare, orders, false),
    referred: () => checkout(shops.plugin, orders, true),
    control: () => checkout(shops.control, orders, false),
    unreferred: () => checkout(shops.plugin, orders, false),
  }
  say("warming up")
  await takeTurns(arms, quick ? 2 : 3)
  say(`${rounds} rounds of ${orders} orders in each arm`)
  const measured = await takeTurns(arms, rounds)
  await Promise.all(Object.values(shops).map((shop) => shop.close()))
  const control = ratioOf(measured.control, measured.bare)
  const row = (arm, what, target) => ({
    what,
    ...ratioOf(measured[arm], measured.bare),
    target,
    control: control.ratio,
    detail: `p50 ${median(measured[arm]).toFixed(1)} ms with, ${median(measured.bare).toFixed(1)} ms without`,
  })
  return [
    row("referred", "Completing a referred cart ÷ without the plugin", 1.03),
    row("unreferred", "Completing any other cart ÷ without the plugin", 1.01),
  ]
}

/** The first orders of a turn find the processor's caches full of another store. */
const UNCOUNTED = 2

/**
 * Shoppers one after the other: each fills a cart, pays and completes it, and only the last is timed. What an order
 * leaves to be done in the background therefore meets the end of its own answer and the next shopper's browsing.
 * @returns how long each completion took, in milliseconds
 */
async function checkout(shop, orders, referred) {
  const times = []
  for (let order = -UNCOUNTED; order < orders; order += 1) {
    const cart = await fillCart(shop, shop.shop)
    if (referred) {
      await shop.run("shop.refer", { carts: [cart], code: shop.programme.code })
    }
    const { ms } = await completeCart(shop, shop.shop, cart)
    if (order >= 0) {
      times.push(ms)
    }
  }
  await shop.run("shop.rest")
  return times
}
