import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { say } from "./console.mjs"
import { FILES, STATE } from "./paths.mjs"

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"]

/** What has to be stopped, in the order of starting: { name, stop }. */
const running = []
let stopping = null

/** Notes something that has to be stopped at the end. */
export function stopAtEnd(name, stop) {
  running.push({ name, stop })
}

/** Writes down that this process owns the demo's files, for a second start to see. */
export function claimFiles(url) {
  mkdirSync(STATE, { recursive: true })
  writeFileSync(FILES.process, JSON.stringify({ pid: process.pid, url }))
  stopAtEnd("The claim", async () => rmSync(FILES.process, { force: true }))
}

/** Stops everything that was started, the last first: the store lets go of the database before that ends. */
export function stopAll() {
  stopping ??= (async () => {
    for (const { name, stop } of running.reverse()) {
      await stop().catch((error) => say(`${name} did not stop: ${error.message}`))
    }
  })()
  return stopping
}

/** Whether the end has begun, so that what breaks off now is no failure. */
export const isStopping = () => stopping !== null

/** Ctrl-C and its like end everything in order. */
export function onStopSignal() {
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!isStopping()) {
        say("\nStopping …")
        void stopAll().then(() => {
          say("Stopped.")
          process.exit(signal === "SIGINT" ? process.exitCode : 1)
        })
      }
    })
  }
}
