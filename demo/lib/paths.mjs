import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The plugin's package: the repository's root. */
export const ROOT = resolve(fileURLToPath(import.meta.url), "../../..")
/** The demo store's package. */
export const DEMO = join(ROOT, "demo")
/** Everything that a run leaves behind; git ignores it. The browser tests play in a directory of their own. */
export const STATE = process.env.DEMO_STATE ? resolve(process.env.DEMO_STATE) : join(ROOT, ".demo")

export const FILES = {
  database: join(STATE, "postgres"),
  logs: join(STATE, "logs"),
  /** What the play saves: manifests and confirmations of payouts. */
  output: join(STATE, "files"),
  played: join(STATE, "played.json"),
  process: join(STATE, "process.json"),
  postgresPort: join(STATE, "postgres-port"),
  pluginBuild: join(ROOT, ".medusa", "server"),
  storeBuild: join(DEMO, ".medusa", "server"),
  /** Only there when the store was built with its admin. */
  adminBuild: join(DEMO, ".medusa", "server", "public", "admin", "index.html"),
}
