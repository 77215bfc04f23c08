import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import pg from "pg"
import { startPostgres, THROWAWAY_SETTINGS } from "../../scripts/postgres.mjs"

const SETTINGS = {
  ...THROWAWAY_SETTINGS,
  shared_buffers: "1GB",
  // Nothing of the server's own may run beside a measurement: tables are vacuumed and analyzed when they are filled.
  autovacuum: "off",
  checkpoint_timeout: "1h",
  max_wal_size: "16GB",
  shared_preload_libraries: "pg_stat_statements",
  "pg_stat_statements.track_planning": "on",
}

/**
 * One PostgreSQL for the whole run, thrown away at its end.
 * @returns {Promise<{ version: string, url: (database: string) => string, copy: (from: string, to: string) => Promise<void>,
 *   create: (database: string) => Promise<void>, drop: (database: string) => Promise<void>,
 *   query: (database: string, text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>, stop: () => Promise<void> }>}
 */
export async function startDatabase() {
  const dataDir = join(mkdtempSync(join(tmpdir(), "affiliates-bench-")), "db")
  // PostgreSQL runs as another user when we are root, and mkdtemp makes a directory for its owner alone.
  chmodSync(dirname(dataDir), 0o755)
  const server = await startPostgres({ dataDir, persistent: false, settings: SETTINGS })
  const query = (database, text, values) => withClient(server.url(database), async (client) => (await client.query(text, values)).rows)
  const [{ server_version: version }] = await query("postgres", "show server_version")
  return {
    version,
    url: server.url,
    query,
    create: (database) => query("postgres", `create database "${database}"`),
    copy: (from, to) => query("postgres", `create database "${to}" template "${from}" strategy file_copy`),
    drop: (database) => query("postgres", `drop database if exists "${database}" with (force)`),
    stop: async () => {
      await server.stop()
      rmSync(dirname(dataDir), { recursive: true, force: true })
    },
  }
}

async function withClient(url, work) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
