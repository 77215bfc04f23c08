import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { beginStep } from "./console.mjs"
import { runMedusa, runScript } from "./command.mjs"
import { DEMO, FILES, ROOT } from "./paths.mjs"

/** Where a build notes what it was built from. Inside the build: whoever builds anew wipes it. */
const MARK = ".demo-source-hash"

/**
 * What plugin and store are built from, as hashes.
 * @returns {{ plugin: string, store: string }} the store's covers the plugin's, whose admin pages it bundles
 */
export function sourceHashes() {
  const plugin = hash([join(ROOT, "src"), join(ROOT, "package.json"), join(ROOT, "package-lock.json"), join(ROOT, "tsconfig.json")])
  const store = hash([join(DEMO, "play"), join(DEMO, "medusa-config.ts"), join(DEMO, "package.json"), join(DEMO, "tsconfig.json")], plugin)
  return { plugin, store }
}

/** Builds the plugin where its sources are not those of the last build. */
export async function buildPlugin({ plugin }) {
  if (isBuilt(FILES.pluginBuild, plugin)) {
    return
  }
  const step = beginStep("Building the plugin")
  await runScript("build", { log: "plugin-build", cwd: ROOT })
  markBuilt(FILES.pluginBuild, plugin)
  step.done()
}

/** Builds the store with its admin, and the play with it. Silent: it runs beside other work. */
export async function buildStore({ store }) {
  if (!isStoreBuilt({ store })) {
    await runMedusa({ log: "store-build", args: ["build"], cwd: DEMO })
    markBuilt(FILES.storeBuild, store)
  }
}

export const isStoreBuilt = ({ store }) => isBuilt(FILES.storeBuild, store)

const isBuilt = (dir, source) => existsSync(join(dir, MARK)) && readFileSync(join(dir, MARK), "utf8") === source
const markBuilt = (dir, source) => writeFileSync(join(dir, MARK), source)

/** SHA-256 over names and contents of files and directories; tests are part of no build. */
function hash(paths, seed = "") {
  const sum = createHash("sha256").update(seed)
  for (const file of paths.flatMap(filesIn)) {
    sum.update(relative(ROOT, file)).update(readFileSync(file))
  }
  return sum.digest("hex")
}

function filesIn(path) {
  if (!existsSync(path)) {
    return []
  }
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => name !== "__tests__" && !name.endsWith(".spec.ts"))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => filesIn(join(path, entry.name)))
  } catch (error) {
    if (error.code === "ENOTDIR") {
      return [path]
    }
    throw error
  }
}
