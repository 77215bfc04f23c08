import { chmodSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { startPostgres, THROWAWAY_SETTINGS } from "../../scripts/postgres.mjs"

/** One server for the whole run; Medusa's test runner makes a database in it for each file and reads where it is from here. */
export default async function setup() {
  const dataDir = join(mkdtempSync(join(tmpdir(), "affiliates-test-")), "db")
  // mkdtemp makes a directory for its owner alone, and PostgreSQL runs as another user when we are root.
  chmodSync(dirname(dataDir), 0o755)
  const server = await startPostgres({ dataDir, persistent: false, settings: THROWAWAY_SETTINGS })
  globalThis.__AFFILIATES_TEST_POSTGRES__ = { server, directory: dirname(dataDir) }

  // Medusa insists on SSL unless the host is called localhost.
  process.env.DB_HOST = server.host
  process.env.DB_PORT = String(server.port)
  process.env.DB_USERNAME = server.user
  process.env.DB_PASSWORD = server.password
  process.env.DB_WAITINGROOM_DATABASE = "postgres"
  process.env.NODE_ENV = "test"
  process.env.LOG_LEVEL ??= "error"
  process.env.MEDUSA_DISABLE_TELEMETRY = "true"
}
