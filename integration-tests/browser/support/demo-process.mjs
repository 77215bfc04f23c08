import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { freePort } from "../../../scripts/postgres.mjs"

const ROOT = join(fileURLToPath(import.meta.url), "../../../..")

/**
 * Plays the demo from nothing, on free ports, and leaves it running. What it says goes to stderr, as jest's own words do.
 *
 * @param {string} state where its database and logs go: not where `npm run demo` keeps a person's
 * @returns {Promise<{ url: string, storefront: string, stop: () => Promise<void> }>}
 * @throws when the demo ends before it is ready; it has said why
 */
export async function startDemo(state) {
  const child = fork(join(ROOT, "demo", "run.mjs"), ["--reset", "--port", String(await freePort()), "--storefront-port", String(await freePort())], {
    cwd: ROOT,
    env: { ...process.env, DEMO_STATE: state },
    stdio: ["ignore", 2, 2, "ipc"],
  })
  const ended = once(child, "exit")
  const [ready] = await Promise.race([
    once(child, "message"),
    ended.then(([code]) => {
      throw new Error(`The demo store did not start: demo/run.mjs ended with ${code}.`)
    }),
  ])
  const stop = async () => {
    child.kill("SIGTERM")
    await ended
  }
  return { ...ready, stop }
}
