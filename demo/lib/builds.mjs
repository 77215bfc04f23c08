import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { beginStep } from "./console.mjs"
import { runMedusa, runScript } from "./command.mjs"
import { DEMO, FILES, ROOT } from "./paths.mjs"

/** Where a build notes what it was built from. Inside the build: whoever builds anew wipes it. */
const MARK = ".demo-source-hash"

/** What people see and shops load: no part of what the programme is played by. */
const PAGE_SOURCES = ["admin", "portal", "browser", "storefront"].map((name) => join(ROOT, "src", name))
const PLUGIN_SOURCES = ["src", "package.json", "package-lock.json", "tsconfig.json", "scripts/build-storefront.mjs"].map((name) => join(ROOT, name))
const STORE_SOURCES = ["play", "medusa-config.ts", "package.json", "tsconfig.json"].map((name) => join(DEMO, name))

/**
 * What plugin and store are built from, as hashes.
 * @returns {{ plugin: string, store: string, programme: string }} `store` covers the plugin, whose admin pages it bundles;
 *   `programme` covers what the programme was played by: all but the pages of admin and portal and the storefront kit, which can
 *   change without playing anew
 */
export function sourceHashes() {
  const plugin = hash(PLUGIN_SOURCES)
  const store = hash(STORE_SOURCES, { seed: plugin })
  const programme = hash([...PLUGIN_SOURCES, ...STORE_SOURCES], { without: PAGE_SOURCES })
  return { plugin, store, programme }
}

/** Builds the plugin where its sources are not those of the last build. */
export async function buildPlugin({ plugin }) {
  if (isBuilt(FILES.pluginBuild, plugin)) {
    return
  }
  const step = beginStep("Building the plugin")
  await runScript("build", { log: "plugin-build", cwd: ROOT })
  notePluginBuild({ plugin })
  step.done()
}

/** Notes that the plugin's build is of these sources: whoever else builds it spares the demo the same. */
export const notePluginBuild = ({ plugin }) => markBuilt(FILES.pluginBuild, plugin)

/**
 * Builds the store, and the play with it. Silent: it runs beside other work.
 * @param {{ store: string }} hashes
 * @param {{ withAdmin: boolean }} options the admin takes most of the time, and who only plays needs none
 */
export async function buildStore({ store }, { withAdmin }) {
  if (!isStoreBuilt({ store }, { withAdmin })) {
    await runMedusa({ log: "store-build", args: ["build"], cwd: DEMO, env: adminSwitch(withAdmin) })
    markBuilt(FILES.storeBuild, store)
  }
}

export const isStoreBuilt = ({ store }, { withAdmin }) => isBuilt(FILES.storeBuild, store) && (!withAdmin || existsSync(FILES.adminBuild))

/** What medusa-config.ts reads, when the store is built and when it starts. */
export const adminSwitch = (withAdmin) => ({ DEMO_ADMIN: withAdmin ? "on" : "off" })

const isBuilt = (dir, source) => existsSync(join(dir, MARK)) && readFileSync(join(dir, MARK), "utf8") === source
const markBuilt = (dir, source) => writeFileSync(join(dir, MARK), source)

/** SHA-256 over names and contents of files and directories; tests are part of no build. */
function hash(paths, { seed = "", without = [] } = {}) {
  const sum = createHash("sha256").update(seed)
  for (const file of paths.flatMap((path) => filesIn(path, without))) {
    sum.update(relative(ROOT, file)).update(readFileSync(file))
  }
  return sum.digest("hex")
}

function filesIn(path, without) {
  if (without.includes(path) || !existsSync(path)) {
    return []
  }
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => name !== "__tests__" && !name.endsWith(".spec.ts"))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => filesIn(join(path, entry.name), without))
  } catch (error) {
    if (error.code === "ENOTDIR") {
      return [path]
    }
    throw error
  }
}
