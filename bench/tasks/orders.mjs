/** Orders as the plugin's service sees them, settled one after the other; Medusa's own work is left out. */

const ACTOR = { id: "system" }
let orders = 0
let waiting = []

/**
 * Marks carts with codes, in turn: the orders that `settle` will settle.
 * @param {{ count: number, codes: string[], lines: number, product_ids: string[], category_id: string, sales_channel_id: string }} input
 */
export async function prepare({ container }, { count, codes, ...input }) {
  const service = container.resolve("affiliate")
  waiting = []
  for (let number = 0; number < count; number += 1) {
    orders += 1
    const cart_id = `cart_bench_${process.pid}_${orders}`
    // A prime step: neighbours in the list are not neighbours in the tables.
    await service.attachTouchpoint({ cart_id, code: codes[(orders * 7919) % codes.length], revive: true })
    waiting.push({ cart_id, external_id: `order_bench_${process.pid}_${orders}`, ...input })
  }
}

/** Settles what was prepared. @returns how long each order took, in milliseconds */
export async function settle({ container }) {
  const service = container.resolve("affiliate")
  const times = []
  for (const order of waiting) {
    const start = performance.now()
    const query = { source: "order", external_id: order.external_id, cart_id: order.cart_id, promotion_ids: [], customer_id: null }
    const probe = await service.probeConversion(query)
    const outcome = await service.settleConversion({ reading: readingOf(order), probe }, ACTOR)
    times.push(performance.now() - start)
    if (outcome.stale || outcome.posted !== order.lines) {
      throw new Error(`Settling posted ${outcome.posted} entries, not ${order.lines}`)
    }
  }
  return times
}

function readingOf({ external_id, lines, product_ids, category_id, sales_channel_id }) {
  const numbers = Array.from({ length: lines }, (_, number) => number)
  return {
    source: "order",
    external_id,
    order_id: external_id,
    display_id: external_id,
    currency_code: "usd",
    sales_channel_id,
    customer_id: null,
    placed_at: new Date().toISOString(),
    facts: {
      currency_code: "usd",
      canceled: false,
      paid_in_full: true,
      lines: numbers.map((number) => ({ line_id: `line_${number}`, kept_quantity: "1", remaining_basis: `${20 + number}` })),
    },
    lines: numbers.map((number) => ({
      line_id: `line_${number}`,
      title: `Line ${number}`,
      product_id: product_ids[number % product_ids.length],
      variant_id: null,
      categories: number % 2 === 0 ? [{ id: category_id, depth: 0 }] : [],
      unit_cost: null,
    })),
    buyer_emails: ["buyer@example.com"],
  }
}
