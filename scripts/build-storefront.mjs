/**
 * The last step of `npm run build`: the storefront kit as ES modules, each in one minified file, beside the CommonJS that
 * the plugin's own build made of it. What browsers and bundlers load is this.
 *
 *     node scripts/build-storefront.mjs [directory]
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "vite"

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..")
const SOURCES = join(ROOT, "src", "storefront")
const HALVES = ["index", "server"]

const out = resolve(process.argv[2] ?? join(ROOT, ".medusa", "server", "src", "storefront"))
mkdirSync(out, { recursive: true })
for (const half of HALVES) {
  await bundle(half)
  // The types are those of the CommonJS files; an ES module's have to say so in a file of their own.
  writeFileSync(join(out, `${half}.d.mts`), `export * from "./${half}.js"\n`)
}

function bundle(half) {
  return build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2020",
      modulePreload: false,
      rollupOptions: {
        input: join(SOURCES, `${half}.ts`),
        preserveEntrySignatures: "strict",
        output: { format: "es", entryFileNames: `${half}.mjs` },
      },
    },
  })
}
