import { cpus, totalmem } from "node:os"

/** What the figures were measured on, in one line. */
export function describeMachine(postgresVersion) {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cores[0]?.model.trim() ?? "unknown processor"}, ${cores.length} cores, ${memory} GB; Node ${process.version}; PostgreSQL ${postgresVersion}`
}
