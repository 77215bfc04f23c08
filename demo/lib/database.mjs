import { fork } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { once } from "node:events"
import { join } from "node:path"
import { isFree } from "../../scripts/postgres.mjs"
import { beginStep } from "./console.mjs"
import { DemoError } from "./errors.mjs"
import { stopAtEnd } from "./lifecycle.mjs"
import { DEMO, FILES } from "./paths.mjs"

/** Starts PostgreSQL on the port of the last time, or another free one. @returns its address, as Medusa's environment. */
export async function startDatabase() {
  const step = beginStep("Starting PostgreSQL")
  const child = fork(join(DEMO, "lib", "postgres-process.mjs"), { detached: process.platform !== "win32" })
  stopAtEnd("PostgreSQL", async () => {
    if (child.connected) {
      child.send({ stop: true })
      await once(child, "exit")
    }
  })
  child.send({ dataDir: FILES.database, port: await lastPort() })
  const [answer] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => [{ error: `PostgreSQL's process ended with ${code}.` }]),
  ])
  if (answer.error) {
    throw new DemoError(answer.error)
  }
  writeFileSync(FILES.postgresPort, String(answer.port))
  step.done(`port ${answer.port}`)
  return { DATABASE_URL: answer.url }
}

async function lastPort() {
  const port = existsSync(FILES.postgresPort) ? Number(readFileSync(FILES.postgresPort, "utf8")) : 0
  return port > 0 && (await isFree(port)) ? port : undefined
}
