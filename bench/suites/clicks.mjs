import { flood, hammer } from "../lib/hammer.mjs"
import { median, ratioOf, takeTurns } from "../lib/statistics.mjs"
import { completeCart, fillCart } from "../lib/shopper.mjs"

export const title = "Clicks"

const CONNECTIONS = 16
/** So high that the limit is asked and never refuses. */
const UNLIMITED = { limits: { clicks: { points: 1_000_000, duration_seconds: 60 } } }
const HEADER = "x-buyer-ip"
const COUNTED_BY_ADDRESS = { buyer_ip: { header: HEADER, trusted_callers: ["127.0.0.1"] } }
const FLOOD = { address: "203.0.113.66", per_second: 200 }

/**
 * `POST /r/:code` ÷ an empty route of the same store, in requests a second; and what completing a cart costs while one
 * address sends a hundred times as many clicks as it may.
 */
export async function run(context) {
  return [...(await throughput(context)), await underFlood(context)]
}

async function throughput({ workshop, db, rounds, quick, say }) {
  const shop = await workshop.openShop({ plugin: true, options: UNLIMITED })
  const requests = quick ? 2_000 : 10_000
  const known = `/r/${shop.programme.code}`
  const body = { landing_page: "/shoes?utm_source=mail", sub_id: "spring" }
  let acknowledged = 0
  const arm = (path) => async () => {
    const { per_second } = await hammer(shop.baseUrl, { path, body, requests, connections: CONNECTIONS, expect: 200 })
    acknowledged += path === known ? requests : 0
    return per_second
  }
  const arms = { empty: arm("/empty"), clicks: arm(known), unknown: arm("/r/NOBODY"), control: arm("/empty") }
  say(`${rounds} rounds of ${requests.toLocaleString("en")} requests on ${CONNECTIONS} connections`)
  await takeTurns(arms, quick ? 1 : 2)
  const measured = await takeTurns(arms, rounds)
  const [{ count }] = await db.query(shop.database, "select count(*)::int as count from affiliate_click")
  await shop.close()
  const row = (name, what) => ({
    what,
    ...ratioOf(measured[name], measured.empty),
    atLeast: 0.8,
    control: ratioOf(measured.control, measured.empty).ratio,
    detail: `${Math.round(median(measured[name])).toLocaleString("en")} a second, ${Math.round(median(measured.empty)).toLocaleString("en")} of the empty route`,
  })
  return [
    row("clicks", "Clicks a second ÷ requests a second of an empty route"),
    row("unknown", "Clicks on a code that nobody has ÷ the same"),
    { what: "Clicks that were acknowledged and are not in the table", value: acknowledged - count, target: 0, detail: `${acknowledged.toLocaleString("en")} acknowledged` },
  ]
}

async function underFlood({ workshop, rounds, quick, say }) {
  const shop = await workshop.openShop({ plugin: true, options: COUNTED_BY_ADDRESS })
  const orders = quick ? 4 : 10
  const checkout = async () => {
    const times = []
    for (let order = 0; order < orders; order += 1) {
      times.push((await completeCart(shop, shop.shop, await fillCart(shop, shop.shop))).ms)
    }
    return times
  }
  const seen = {}
  const arms = {
    calm: checkout,
    flood: async () => {
      const stop = flood(shop.baseUrl, { path: `/r/${shop.programme.code}`, per_second: FLOOD.per_second, headers: { [HEADER]: FLOOD.address } }, seen)
      const times = await checkout()
      await stop()
      return times
    },
  }
  say(`${rounds} rounds of ${orders} orders, with and without ${FLOOD.per_second} clicks a second from one address`)
  await takeTurns(arms, quick ? 1 : 2)
  const measured = await takeTurns(arms, rounds)
  await shop.close()
  return {
    what: `Completing a cart while one address sends ${FLOOD.per_second} clicks a second ÷ while it does not`,
    ...ratioOf(measured.flood, measured.calm),
    target: 1.25,
    detail: `p50 ${median(measured.flood).toFixed(1)} ms, ${median(measured.calm).toFixed(1)} ms; answers ${JSON.stringify(seen)}`,
  }
}
