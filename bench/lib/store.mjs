import { fork } from "node:child_process"
import { closeSync, openSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { freePort } from "../../scripts/postgres.mjs"
import { HOST } from "./paths.mjs"

const HERE = dirname(fileURLToPath(import.meta.url))
const LOG_CHARACTERS_SHOWN = 3000

/** @typedef {{ url: string, plugin: boolean, options?: object }} StoreOptions the database, whether the plugin is installed, and its options */

/** Creates a store's tables. @param {StoreOptions} options */
export async function migrateStore(options) {
  const { log, ended } = await launch("migrate-process.mjs", options)
  const code = await ended
  if (code !== 0) {
    throw new Error(`The tables could not be made (exit code ${code}):\n${log.tail()}`)
  }
  log.remove()
}

/**
 * Starts a store.
 * @param {StoreOptions} options
 * @returns {Promise<{ baseUrl: string, run: (task: string, args?: unknown) => Promise<any>, close: () => Promise<void> }>}
 *   `run("file.name", args)` runs a function of `bench/tasks/` inside the store; arguments and result are JSON.
 */
export async function openStore(options) {
  const { child, port, log, ended } = await launch("store-process.mjs", options)
  const waiting = new Map()
  const failAll = (problem) => waiting.forEach(({ fail }) => fail(problem))
  ended.then((code) => failAll(new Error(`A store ended (exit code ${code}):\n${log.tail()}`)))
  const ready = new Promise((done, fail) => waiting.set("ready", { done, fail }))
  child.on("message", ({ ready: isReady, id, result, error }) => {
    const call = waiting.get(isReady ? "ready" : id)
    waiting.delete(isReady ? "ready" : id)
    error ? call.fail(new Error(error)) : call.done(result)
  })
  await ready
  let calls = 0
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    run: (task, args = {}) =>
      new Promise((done, fail) => {
        calls += 1
        waiting.set(calls, { done, fail })
        child.send({ id: calls, task, args })
      }),
    close: async () => {
      waiting.clear()
      child.kill("SIGKILL")
      await ended
      log.remove()
    },
  }
}

async function launch(file, { url, plugin, options = {} }) {
  const port = await freePort()
  const path = join(tmpdir(), `affiliates-bench-${port}.log`)
  const output = openSync(path, "w")
  const child = fork(join(HERE, file), [], {
    cwd: HOST,
    stdio: ["ignore", output, output, "ipc"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      MEDUSA_DISABLE_TELEMETRY: "true",
      DATABASE_URL: url,
      AFFILIATES_PLUGIN: plugin ? "on" : "off",
      AFFILIATES_OPTIONS: JSON.stringify(options),
      PORT: String(port),
    },
  })
  closeSync(output)
  const log = {
    tail: () => readFileSync(path, "utf8").slice(-LOG_CHARACTERS_SHOWN),
    remove: () => rmSync(path, { force: true }),
  }
  return { child, port, log, ended: new Promise((done) => child.once("exit", done)) }
}
