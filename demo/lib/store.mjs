import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { pathToFileURL } from "node:url"
import { setTimeout as pause } from "node:timers/promises"
import { adminSwitch } from "./builds.mjs"
import { logFile, runMedusa, startMedusa, tail } from "./command.mjs"
import { beginStep, say } from "./console.mjs"
import { DemoError } from "./errors.mjs"
import { isStopping } from "./lifecycle.mjs"
import { DEMO, FILES, ROOT } from "./paths.mjs"
import { MANAGER } from "./people.mjs"

const READY_WITHIN_MS = 90_000
const POLL_MS = 200
const VERIFY_SCRIPT = join(ROOT, ".medusa", "server", "src", "scripts", "verify-ledger.js")

/** Tables and a first user, who has nobody to be invited by and so is made by command. Silent: it runs beside other work. */
export async function createTablesAndManager(database) {
  await runMedusa({ log: "migrate", args: ["db:migrate"], cwd: DEMO, env: database })
  const args = ["user", "--email", MANAGER.email, "--password", MANAGER.password]
  await runMedusa({ log: "user", args, cwd: DEMO, env: database })
}

/** Starts the store and waits until it answers. `ended` settles when it stops; by itself, that is an error. */
export async function startStore(database, { port, storefrontPort, once }) {
  const step = beginStep("Starting the store")
  const url = `http://localhost:${port}`
  const args = ["start", "--port", String(port), "--host", "127.0.0.1"]
  const env = { ...database, ...adminSwitch(!once), DEMO_URL: url, DEMO_STOREFRONT_URL: `http://localhost:${storefrontPort}`, NODE_ENV: "production" }
  const medusa = startMedusa({ log: "store", args, cwd: FILES.storeBuild, env })
  let exited = false
  const ended = medusa.ended.then(() => {
    exited = true
    if (!isStopping()) {
      throw new DemoError(`The store stopped by itself.\n\n${tail("store")}`)
    }
  })
  ended.catch(() => undefined)
  const deadline = Date.now() + READY_WITHIN_MS
  while (!(await answers(`http://127.0.0.1:${port}/health`))) {
    if (exited) {
      await ended
    }
    if (Date.now() > deadline) {
      throw new DemoError(`The store did not answer within ${READY_WITHIN_MS / 1000} s.\n\n${tail("store")}`)
    }
    await pause(POLL_MS)
  }
  step.done(url)
  return { url, ended }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** The play, as the store's build compiled it. */
export async function loadPlay() {
  const module = await import(pathToFileURL(join(FILES.storeBuild, "play", "index.js")).href)
  return module.default ?? module
}

/** Begins the plugin's own check of its books, in a process of its own. @returns what `finishVerification` takes. */
export function beginVerification(database) {
  const args = ["exec", relative(FILES.storeBuild, VERIFY_SCRIPT)]
  return startMedusa({ log: "verify-ledger", args, cwd: FILES.storeBuild, env: { ...database, LOG_LEVEL: "error" } })
}

/** Waits for the check and prints each invariant with its verdict. @returns whether every one holds. */
export async function finishVerification({ ended }) {
  const step = beginStep("Checking the invariants of the books")
  const code = await ended
  step.done(code === 0 ? "all hold" : "not all hold")
  // Whatever Medusa itself says is left out.
  const lines = readFileSync(logFile("verify-ledger"), "utf8").split("\n").filter((line) => /^(holds |VIOLATED |\s{10}|\d+ invariants)/.test(line))
  say(lines.length > 0 ? `\n${lines.map((line) => `    ${line}`).join("\n")}` : tail("verify-ledger"))
  return code === 0
}
