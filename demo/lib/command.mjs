import { spawn } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { DemoError } from "./errors.mjs"
import { isStopping, stopAtEnd } from "./lifecycle.mjs"
import { DEMO, FILES } from "./paths.mjs"

const MEDUSA = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js")
const END_WITH_LAUNCHER = join(DEMO, "lib", "end-with-launcher.cjs")
const LINES_SHOWN = 25
const CHARACTERS_SHOWN = 400
const ERRORS_SHOWN = 4
/** A browser that keeps its connection open would make the store wait for it. */
const PATIENCE_MS = 5_000

/**
 * Starts Medusa's command line, its output in `.demo/logs/<log>.log`. It is in a process group of its own, so that the
 * terminal's Ctrl-C reaches the launcher alone, which ends things in order.
 *
 * @param {{ log: string, args: string[], cwd: string, env?: Record<string, string> }} command
 * @returns {{ ended: Promise<number> }} the exit code
 */
export function startMedusa(command) {
  return start(`medusa ${command.args[0]}`, { ...command, args: ["--require", END_WITH_LAUNCHER, MEDUSA, ...command.args] })
}

/** Starts a script of Node's: `args` are its path and what it is given. */
function start(name, { log, args, cwd, env = {} }) {
  mkdirSync(FILES.logs, { recursive: true })
  const output = openSync(logFile(log), "w")
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ["ignore", output, output, "ipc"],
    detached: process.platform !== "win32",
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", ...env },
  })
  closeSync(output)
  const ended = new Promise((resolve) => {
    child.once("error", () => resolve(1))
    child.once("exit", (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    const kill = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS)
    child.kill("SIGTERM")
    await ended
    clearTimeout(kill)
  }
  stopAtEnd(name, stop)
  return { ended }
}

/**
 * Runs a command of Medusa's to its end.
 * @throws DemoError with the last lines of its output when it fails
 */
export async function runMedusa(command) {
  await finish(`medusa ${command.args[0]}`, command.log, startMedusa(command))
}

/** Runs a script of a package.json, as `npm run` does. @throws DemoError like `runMedusa`. */
export async function runScript(script, { log, cwd }) {
  const npm = process.env.npm_execpath
  if (!npm) {
    throw new DemoError("Start the demo by npm run demo: it needs npm to build the plugin.")
  }
  await finish(`npm run ${script}`, log, start(`npm run ${script}`, { log, args: [npm, "run", script], cwd }))
}

async function finish(name, log, { ended }) {
  const code = await ended
  if (isStopping()) {
    // Whatever would have come next must not begin; the process ends when all is stopped.
    await new Promise(() => {})
  }
  if (code !== 0) {
    throw new DemoError(`${name} failed.\n\n${tail(log)}`)
  }
}

/** What a log says went wrong, each kind of line once, the first ones; empty where nothing did. */
export function errorsIn(log) {
  const lines = existsSync(logFile(log)) ? readFileSync(logFile(log), "utf8").split("\n") : []
  const errors = new Set(lines.filter((line) => line.startsWith('{"level":"error"')).map((line) => oneLine(JSON.parse(line).message)))
  return errors.size === 0 ? "" : `\nThe store reported:\n${[...errors].slice(0, ERRORS_SHOWN).map((line) => `  ${line}`).join("\n")}\n\nAll of it: ${logFile(log)}\n`
}

/** A statement's cause stands at its end. */
function oneLine(message) {
  const text = String(message).replace(/\s+/g, " ").trim()
  return text.length > CHARACTERS_SHOWN ? `… ${text.slice(-CHARACTERS_SHOWN)}` : text
}

/** The last lines of a log and where the rest is. */
export function tail(log) {
  const lines = readFileSync(logFile(log), "utf8").trimEnd().split("\n")
  const last = lines.slice(-LINES_SHOWN).map((line) => (line.length > CHARACTERS_SHOWN ? `${line.slice(0, CHARACTERS_SHOWN)} …` : line))
  return `${last.join("\n")}\n\nAll of it: ${logFile(log)}`
}

export const logFile = (log) => join(FILES.logs, `${log}.log`)
