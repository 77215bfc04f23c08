import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isFree } from "../../scripts/postgres.mjs"
import { DemoError } from "./errors.mjs"
import { FILES, ROOT } from "./paths.mjs"

const OLDEST_NODE = [20, 19]

/**
 * Finds what would stop the demo, before anything slow begins.
 * @throws DemoError with what to do about it
 */
export async function assertCanStart({ port, storefrontPort, once }) {
  const [major, minor] = process.versions.node.split(".").map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new DemoError(`The demo needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`)
  }
  if (!existsSync(join(ROOT, "node_modules", "@medusajs", "medusa"))) {
    throw new DemoError("The dependencies are not installed. Run npm ci first.")
  }
  const running = readJson(FILES.process)
  if (running && isAlive(running.pid)) {
    throw new DemoError(`The demo is running already, at ${running.url} (process ${running.pid}). Stop that one first.`)
  }
  const postgres = postgresPid()
  if (postgres !== null && isAlive(postgres)) {
    throw new DemoError(`The demo's database still runs from an earlier start, as process ${postgres}. Stop it: kill ${postgres}`)
  }
  if (!(await isFree(port))) {
    throw new DemoError(`Port ${port} is taken by another program. Free it, or choose another: npm run demo -- --port ${port + 1}`)
  }
  if (!once && !(await isFree(storefrontPort))) {
    const other = `npm run demo -- --storefront-port ${storefrontPort + 1}`
    throw new DemoError(`Port ${storefrontPort}, for the demo's shop, is taken by another program. Free it, or choose another: ${other}`)
  }
}

/** Of the server in our database's directory, which may have ended since; null where none was left behind. */
function postgresPid() {
  const file = join(FILES.database, "postmaster.pid")
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : null
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}
