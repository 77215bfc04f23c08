/** Creates the tables of a store, as `medusa db:migrate` does, and ends. */
import { createRequire } from "node:module"
import { HOST } from "./paths.mjs"
import { registerTypeScript } from "./typescript.mjs"

const require = createRequire(import.meta.url)
registerTypeScript()

const migrate = require("@medusajs/medusa/commands/db/migrate").default
await migrate({ directory: HOST, executeAllLinks: true, executeSafeLinks: true, skipScripts: true, skipSearch: true })
