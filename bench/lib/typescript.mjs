import { createRequire } from "node:module"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"

const require = createRequire(import.meta.url)

/** Lets this process require TypeScript: the stores are those of the integration tests, config file and all. */
export function registerTypeScript() {
  require("ts-node").register({ project: join(ROOT, "tsconfig.json"), swc: true, transpileOnly: true })
}

/** A helper of the integration tests. Expects `registerTypeScript()`. */
export function requireSupport(name) {
  return require(join(ROOT, "integration-tests", "support", `${name}.ts`))
}
