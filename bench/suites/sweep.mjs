import { median, ratioOf, takeTurns } from "../lib/statistics.mjs"

export const title = "Sweeping payouts"

/**
 * Preparing a payout batch of everything that is due ÷ the same in SQL written by hand for this purpose alone, on the
 * same tables with the same indexes and foreign keys. The service also decides who is left out, reckons fees, makes
 * reference tokens and writes the audit trail.
 */
export async function run({ full, rounds, say }) {
  const shop = await full()
  const arm = (task) => async () => {
    const { ms, payouts, entries } = await shop.run(task, { currency: shop.currency })
    if (payouts !== shop.affiliates || entries !== shop.entries) {
      throw new Error(`${task} took ${entries} entries into ${payouts} payouts, not ${shop.entries} into ${shop.affiliates}`)
    }
    await shop.run("payouts.undo")
    return ms
  }
  const arms = { service: arm("payouts.sweep"), hand: arm("payouts.sweepByHand") }
  say(`${rounds} rounds`)
  await shop.run("payouts.undo")
  await takeTurns(arms, 1)
  const measured = await takeTurns(arms, rounds)
  const seconds = (times) => (median(times) / 1000).toFixed(2)
  return [
    {
      what: `Sweeping ${shop.entries.toLocaleString("en")} entries into ${shop.affiliates.toLocaleString("en")} payouts ÷ by hand in SQL`,
      ...ratioOf(measured.service, measured.hand),
      target: 1.5,
      detail: `${seconds(measured.service)} s, ${seconds(measured.hand)} s`,
    },
  ]
}
