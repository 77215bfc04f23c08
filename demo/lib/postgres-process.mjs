/**
 * PostgreSQL in a process of its own, forked by the launcher: outside its process group, so that Ctrl-C does not take
 * the database from under the store, and at its end when the launcher is gone, however that ended.
 *
 * Takes { dataDir, port? } and answers { port, url } or { error }; ends on { stop: true } or when the channel closes.
 */
import { startPostgres } from "../../scripts/postgres.mjs"

let server = null

process.once("disconnect", end)
process.on("message", async (message) => {
  if (message.stop) {
    await end()
    return
  }
  try {
    server = await startPostgres({ ...message, persistent: true, settings: { max_connections: "200" } })
    // The server is the demo's own, so the database that every server has will do.
    process.send({ port: server.port, url: server.url("postgres") })
  } catch (error) {
    process.send({ error: error.message })
  }
})

async function end() {
  await server?.stop()
  process.exit(0)
}
