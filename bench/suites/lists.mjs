import { askedLists, askedOverviews } from "../lib/asked-lists.mjs"
import { median, takeTurns } from "../lib/statistics.mjs"

export const title = "Lists"

/** Affiliates who never sold anything, orders of the last two weeks, and the rest of what a year leaves behind. */
const SIZES = {
  full: { crowd: 85_000, recent: { affiliates: 5_000, entries: 80_000 }, history: { clicks: 300_000, refused: 20_000, held: 5_000 } },
  quick: { crowd: 1_000, recent: { affiliates: 100, entries: 4_000 }, history: { clicks: 5_000, refused: 500, held: 200 } },
}
/** What a person does not wait for. */
const LIST_MS = 150
/** A page of figures is waited for a little. Reading a year means reading every entry. */
const OVERVIEW_MS = { "7 days": 500, "30 days": 500, "90 days": 1500, "365 days": 5000 }

/**
 * Lists and the overview as the admin asks for them, over HTTP, milliseconds from request to answer. For each list the
 * slowest of the ways in which it is asked for counts. Runs last: what it adds is in nobody else's way then.
 */
export async function run({ full, rounds, quick, say }) {
  const shop = await full()
  await addTheRest(shop, quick ? SIZES.quick : SIZES.full, say)
  const token = await shop.run("lists.signIn")
  const lists = askedLists(await shop.run("lists.subject", { currency: shop.currency }))
  const ask = (path) => () => shop.run("lists.time", { token, path })
  const measure = async (ways) => {
    const arms = Object.fromEntries(Object.entries(ways).map(([way, path]) => [way, ask(path)]))
    await takeTurns(arms, 1)
    const measured = await takeTurns(arms, rounds)
    return Object.entries(measured).map(([way, times]) => ({ way, ms: median(times) }))
  }
  say(`${rounds} rounds`)
  const figures = []
  for (const [name, ways] of Object.entries(lists)) {
    figures.push(slowestOf(name, await measure(ways)))
  }
  const overviews = await measure(askedOverviews())
  return [...figures, ...overviews.map(({ way, ms }) => ({ what: `Overview of ${way}, ms`, value: Math.round(ms), target: OVERVIEW_MS[way] }))]
}

async function addTheRest(shop, { crowd, recent, history }, say) {
  const { currency } = shop
  say("adding affiliates, recent orders and a history")
  await shop.run("ledger.fill", { name: "crowd", affiliates: crowd, entries: 0, currency })
  await shop.run("ledger.fill", { name: "recent", ...recent, currency, oldest_days: 14, youngest_days: 0 })
  await shop.run("history.add", { ...history, currency })
}

const SHOWN = 3

function slowestOf(name, ways) {
  const slowest = [...ways].sort((a, b) => b.ms - a.ms)
  const detail = slowest.slice(0, SHOWN).map(({ way, ms }) => `${way} ${ms.toFixed(0)}`)
  return {
    what: `${name}, slowest of ${ways.length} ways of asking, ms`,
    value: Math.round(slowest[0].ms),
    target: LIST_MS,
    detail: `${detail.join(", ")}; half within ${median(ways.map(({ ms }) => ms)).toFixed(0)}`,
  }
}
