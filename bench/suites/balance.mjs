import { median, ratioOf, takeTurns } from "../lib/statistics.mjs"

export const title = "Balances"

/** In a currency of its own, so that the other benchmarks on the same ledger do not meet it. */
const CURRENCY = "eur"
const ENTRIES = 10_000

/**
 * Balances of one affiliate with 10,000 entries through the service ÷ the bare sum over the covering index, in the same
 * process through the same pool. The affiliate earned through a whole year: the last 30 days are pending, the months
 * before were paid out. The service answers pending, held, approved, in payout and paid; the sum only the total.
 */
export async function run({ full, rounds, quick, say }) {
  const shop = await full()
  const { affiliate_ids } = await shop.run("ledger.fill", { name: "veteran", affiliates: 1, entries: ENTRIES, currency: CURRENCY, youngest_days: 0 })
  const affiliate = { affiliate_id: affiliate_ids[0], currency: CURRENCY }
  await shop.run("balances.payThePast", { ...affiliate, months: 9, until_days_ago: 60 })
  const calls = quick ? 30 : 100
  const { row } = await shop.run("balances.compare", { ...affiliate, calls })
  const measured = { service: [], sum: [] }
  say(`${rounds} rounds of ${calls} calls in turn`)
  await takeTurns({ both: () => round(shop, { ...affiliate, calls }, measured) }, rounds)
  return [
    {
      what: `Balance over ${ENTRIES.toLocaleString("en")} entries ÷ covering SUM`,
      ...ratioOf(measured.service, measured.sum),
      target: 2,
      detail: `${median(measured.service).toFixed(2)} ms, ${median(measured.sum).toFixed(2)} ms; ${JSON.stringify(row)}`,
    },
  ]
}

async function round(shop, input, measured) {
  const { times, balances } = await shop.run("balances.compare", input)
  if (balances[0] !== balances[1]) {
    throw new Error(`The service says ${balances[0]}, the sum ${balances[1]}`)
  }
  measured.service.push(median(times.service))
  measured.sum.push(median(times.sum))
  return 0
}
