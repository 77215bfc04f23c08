import { median, ratioOf, takeTurns } from "../lib/statistics.mjs"

export const title = "The file for finance"

/** Exporting a batch as the CSV manifest ÷ `COPY … TO STDOUT` of the same file, both into the memory of the same process. */
export async function run({ full, rounds, quick, say }) {
  const shop = await full()
  await shop.run("payouts.undo")
  const { batch_id, payouts } = await shop.run("payouts.sweep", { currency: shop.currency })
  await shop.run("payouts.approve", { batch_id })
  const files = [await shop.run("payouts.exportFile", { batch_id }), await shop.run("payouts.copyFile", { batch_id })]
  assertSameFile(files.map(({ content }) => content), payouts)
  const calls = quick ? 3 : 10
  const arm = (task) => async () => {
    const times = []
    while (times.length < calls) {
      times.push((await shop.run(task, { batch_id })).ms)
    }
    return times
  }
  const arms = { service: arm("payouts.exportFile"), copy: arm("payouts.copyFile") }
  say(`${rounds} rounds of ${calls} files`)
  await takeTurns(arms, 1)
  const measured = await takeTurns(arms, rounds)
  await shop.run("payouts.undo")
  return [
    {
      what: `CSV of ${payouts.toLocaleString("en")} payouts ÷ COPY`,
      ...ratioOf(measured.service, measured.copy),
      target: 3,
      detail: `${median(measured.service).toFixed(0)} ms, ${median(measured.copy).toFixed(0)} ms`,
    },
  ]
}

function assertSameFile([ours, copied], payouts) {
  if (ours !== copied || ours.trimEnd().split("\n").length !== payouts + 1) {
    const lines = [ours, copied].map((content) => content.split("\n"))
    const first = lines[0].findIndex((line, number) => line !== lines[1][number])
    throw new Error(`The files differ in line ${first + 1}:\n${lines[0][first]}\n${lines[1][first]}`)
  }
}
