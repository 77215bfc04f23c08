/**
 * `npm run bench`: measures the plugin against a store without it, or against the same work in plain SQL, and prints a
 * table. Every figure is a ratio (or a count) taken in one run; see docs/performance.md, which a full run rewrites.
 */
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { startDatabase } from "./lib/database.mjs"
import { lazyFullShop } from "./lib/full-shop.mjs"
import { describeMachine } from "./lib/machine.mjs"
import { readOptions } from "./lib/options.mjs"
import { ROOT } from "./lib/paths.mjs"
import { isMet, toTable, writeBetweenMarkers } from "./lib/report.mjs"
import { createWorkshop } from "./lib/workshop.mjs"

/** One file each in `suites/`, in the order in which they run. */
const SUITES = ["checkout", "clicks", "statements", "rules", "rule-index", "ledger-size", "sweep", "csv", "balance", "lists"]
const DOCUMENT = join(ROOT, "docs", "performance.md")
const ROUNDS = 8
const QUICK_ROUNDS = 3

const options = readOptions(process.argv.slice(2), SUITES)
const chosen = SUITES.filter((name) => options.only.length === 0 || options.only.includes(name))
const rounds = options.rounds ?? (options.quick ? QUICK_ROUNDS : ROUNDS)

if (options.build) {
  build()
}
const db = await startDatabase()
const { figures, failed } = await measure().finally(() => db.stop())
report(figures)
process.exit(failed ? 1 : 0)

function build() {
  console.log("building the plugin")
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], { cwd: ROOT, encoding: "utf8" })
  if (status !== 0) {
    console.error(`The plugin does not build:\n${stdout}${stderr}`)
    process.exit(1)
  }
}

/** Runs the chosen suites. One that breaks is reported and does not keep the others from running. */
async function measure() {
  const say = (text) => console.log(`  ${new Date().toISOString().slice(11, 19)} ${text}`)
  const workshop = createWorkshop(db, say)
  const context = { db, workshop, full: lazyFullShop(workshop, { quick: options.quick, say }), rounds, quick: options.quick, say }
  const figures = []
  let failed = false
  for (const name of chosen) {
    const suite = await import(`./suites/${name}.mjs`)
    console.log(`${suite.title} (${name})`)
    try {
      figures.push(...(await suite.run(context)))
    } catch (error) {
      failed = true
      console.error(error)
    }
  }
  await workshop.closeAll()
  return { figures, failed }
}

function report(measured) {
  const table = toTable(measured)
  const missed = measured.filter((figure) => !isMet(figure)).length
  console.log(`\n${table}\n\n${measured.length - missed} of ${measured.length} targets met; ${rounds} rounds`)
  // A quick or partial run is for trying things: its figures would mislead a reader.
  if (!failed && !options.quick && options.only.length === 0) {
    const machine = describeMachine(db.version)
    const date = new Date().toISOString().slice(0, 10)
    const command = ["npm run bench", ...process.argv.slice(2)].join(" ")
    writeBetweenMarkers(DOCUMENT, `\n\`${command}\`, ${rounds} rounds, ${date}: ${machine}.\n\n${table}\n`)
    console.log("written to docs/performance.md")
  }
}
