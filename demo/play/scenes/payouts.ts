import { relative } from "node:path"
import { commissionWorth } from "../books"
import { refusal } from "../lib/http"
import { note } from "../lib/text"
import { BATCHES, confirmationCsv, exclusionTable, keepFile, payoutTable, prepareBatch, type Batch, type Exclusion, type Payout } from "../payouts"
import { pick, type World } from "../stage"
import { refund } from "../store/after-sales"

interface Confirmed {
  results: { row: number; status: "paid" | "already_paid" | "error"; problems: { message: string }[] }[]
  affiliate_payout_batch: Batch
}

/** A batch from the dry run to the bank's confirmation, with everything that can come between. */
export async function playPayouts(world: World): Promise<void> {
  const step = world.beginStep("Payout batch 1")
  const dryRun = await world.manager.post<{ payouts: Payout[]; exclusions: Exclusion[] }>(`${BATCHES}/preview`)
  const batch = await prepareBatch(world)
  const told = await approve(world, batch)
  const { affiliate_payout_batch: sent } = await world.finance.post<{ affiliate_payout_batch: Batch }>(`${BATCHES}/${batch.id}/process`)
  const manifest = await world.finance.get<string>(`${BATCHES}/${batch.id}/export`)
  const manifestFile = keepFile(world, "payout-batch-1.csv", manifest)
  const paid = await confirm(world, sent)
  step.done(`${paid} payouts approved by a second person, exported, confirmed as paid; ${dryRun.exclusions.length} left out`)
  world.say(`\n${exclusionTable(dryRun.exclusions)}\n`)
  told.forEach((sentence) => world.say(note(sentence)))
  world.say(`\n${payoutTable(sent.payouts)}\n`)
  const beginning = manifest.split("\n").slice(0, 3).map((line) => `        ${line.trimEnd()}`)
  world.say(`      ${relative(process.cwd(), manifestFile)} begins\n${beginning.join("\n")}\n`)
}

/**
 * Between preparing and approving, a customer gets money back: what was reviewed is no longer what would be paid.
 * @returns what was refused on the way, in the API's words.
 */
async function approve(world: World, batch: Batch): Promise<string[]> {
  const path = `${BATCHES}/${batch.id}/approve`
  const byPreparer = await refusal(400, world.manager.post(path, { version: batch.version }))
  const order = pick(world.orders, "ben-5")
  await refund(world, order.id)
  await commissionWorth(world, order, "0.00")
  const changed = await refusal(409, world.finance.post(path, { version: batch.version }))
  const { affiliate_payout_batch: reviewed } = await world.finance.get<{ affiliate_payout_batch: Batch }>(`${BATCHES}/${batch.id}`)
  await world.finance.post(path, { version: reviewed.version })
  return [
    `the manager, who prepared it, may not approve: “${byPreparer.sentence}”`,
    `finance approves after a refund came in: “${changed.sentence}”; reviewed again and approved`,
  ]
}

/** Uploads the bank's confirmation, with one row that belongs to no payout. @returns how many are paid. */
async function confirm(world: World, batch: Batch): Promise<number> {
  const csv = confirmationCsv(batch.payouts)
  const [header, first] = csv.split("\n")
  const stranger = `${first?.split(",")[0]?.slice(0, -1)}?,2026-01-31,BANK-9999`
  keepFile(world, "confirmations-1.csv", csv)
  const path = `${BATCHES}/${batch.id}/confirmations`
  const wrong = await world.finance.upload<Confirmed>(path, "text/csv", `${header}\n${stranger}\n`)
  const { results, affiliate_payout_batch: confirmed } = await world.finance.upload<Confirmed>(path, "text/csv", csv)
  const paid = results.filter(({ status }) => status === "paid").length
  const unpaid = confirmed.payouts.filter(({ status }) => status !== "paid" && status !== "canceled")
  if (wrong.results[0]?.status !== "error" || unpaid.length > 0) {
    throw new Error(`Confirming went wrong: ${JSON.stringify({ wrong: wrong.results, results, unpaid })}`)
  }
  return paid
}
