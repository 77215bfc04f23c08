import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..")
/** The store of the integration tests: plain Medusa that installs the built plugin by name, or, told so, does not. */
export const HOST = join(ROOT, "integration-tests", "host")
/** The plugin's own module, as it is built. */
export const MODULE = join(ROOT, ".medusa", "server", "src", "modules", "affiliate")
