/**
 * `npm run try:package`: packs the plugin, installs the tarball into a plain Medusa store in a temporary directory, and
 * checks that it migrates, starts and answers there. What the demo and the tests use is linked; this is what is shipped.
 */
import { spawn, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { freePort, startPostgres, THROWAWAY_SETTINGS } from "./postgres.mjs"

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..")
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
/** What the package's entries for storefronts export. */
const KIT = { storefront: "trackReferrals", "storefront/server": "affiliateHeaders,affiliateToken,wrapFetch" }
const NOT_SHIPPED = /(__tests__|\.spec\.|(^|\/)(demo|bench|integration-tests)\/)/
const START_DEADLINE_MS = 120_000

const store = mkdtempSync(join(tmpdir(), "affiliates-plain-store-"))
let postgres
let medusa
try {
  const tarball = pack()
  install(tarball)
  step("importing the storefront kit", importKit)
  // PostgreSQL runs as another user when we are root, so its directory lies outside the private one.
  postgres = await startPostgres({ dataDir: `${store}-db`, persistent: false, settings: THROWAWAY_SETTINGS })
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), MEDUSA_DISABLE_TELEMETRY: "true" }
  writeFileSync(join(store, ".env"), `DATABASE_URL=${postgres.url("plain_store")}\n`)
  step("creating and migrating the database", () => run("npx", ["medusa", "db:setup", "--db", "plain_store", "--no-interactive"], store, env))
  medusa = spawn("npx", ["medusa", "start"], { cwd: store, env, stdio: ["ignore", "pipe", "pipe"], detached: true })
  await answers(port)
  console.log("The package works in a plain store.")
} finally {
  if (medusa) {
    process.kill(-medusa.pid, "SIGTERM")
  }
  await postgres?.stop()
  rmSync(store, { recursive: true, force: true })
  rmSync(`${store}-db`, { recursive: true, force: true })
}

function pack() {
  const out = step("packing", () => run("npm", ["pack", "--json", "--pack-destination", store], ROOT))
  // The build's own output comes before the JSON.
  const [{ filename, files, size }] = JSON.parse(out.slice(out.indexOf("[\n")))
  const unwanted = files.map((file) => file.path).filter((path) => NOT_SHIPPED.test(path))
  if (unwanted.length > 0) {
    throw new Error(`The package ships what is not the plugin: ${unwanted.join(", ")}`)
  }
  console.log(`  ${filename}: ${files.length} files, ${Math.round(size / 1024)} kB`)
  return join(store, filename)
}

function install(tarball) {
  const medusaPackages = ["@medusajs/medusa", "@medusajs/framework", "@medusajs/cli", "@medusajs/admin-sdk"]
  const dependencies = Object.fromEntries(medusaPackages.map((name) => [name, devDependencies[name]]))
  mkdirSync(join(store, "src"), { recursive: true })
  writeFileSync(
    join(store, "package.json"),
    JSON.stringify({ name: "plain-store", private: true, dependencies: { ...dependencies, "medusa-plugin-affiliates": `file:${tarball}` } })
  )
  writeFileSync(
    join(store, "medusa-config.js"),
    `const { defineConfig, loadEnv } = require("@medusajs/framework/utils")
loadEnv(process.env.NODE_ENV || "production", process.cwd())
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: "http://localhost:8000", adminCors: "http://localhost:9000", authCors: "http://localhost:9000", jwtSecret: "plain-store-jwt", cookieSecret: "plain-store-cookie" },
  },
  admin: { disable: true },
  plugins: [{ resolve: "medusa-plugin-affiliates", options: {} }],
})
`
  )
  step("installing into a plain store", () => run("npm", ["install", "--no-audit", "--no-fund"], store))
}

/** Both halves of the kit, as ES modules and as CommonJS. @throws when one of them exports anything else */
function importKit() {
  for (const [entry, names] of Object.entries(KIT)) {
    const name = `medusa-plugin-affiliates/${entry}`
    const print = "console.log(Object.keys(kit).filter((key) => key !== 'default' && key !== '__esModule').sort().join())"
    const asModule = run("node", ["--input-type=module", "-e", `import * as kit from "${name}"; ${print}`], store)
    const asCommonJs = run("node", ["--input-type=commonjs", "-e", `const kit = require("${name}"); ${print}`], store)
    if (asModule.trim() !== names || asCommonJs.trim() !== names) {
      throw new Error(`${name} exports ${asModule.trim()} as an ES module and ${asCommonJs.trim()} as CommonJS, expected ${names}`)
    }
    console.log(`  ${name}: ${names}`)
  }
}

/** The store answers, the plugin's click route answers, and its admin routes are guarded. */
async function answers(port) {
  const deadline = Date.now() + START_DEADLINE_MS
  const url = `http://localhost:${port}`
  let output = ""
  for (const stream of [medusa.stdout, medusa.stderr]) {
    stream.on("data", (chunk) => (output += chunk))
  }
  while (!(await fetch(`${url}/health`).then((response) => response.ok, () => false))) {
    if (Date.now() > deadline || medusa.exitCode !== null) {
      throw new Error(`Medusa did not start:\n${output.slice(-4000)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  const click = await fetch(`${url}/r/NOBODY`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })
  expectStatus("POST /r/NOBODY", click.status, 200)
  expectStatus("GET /admin/affiliates", (await fetch(`${url}/admin/affiliates`)).status, 401)
}

function expectStatus(request, status, expected) {
  if (status !== expected) {
    throw new Error(`${request} answered ${status}, expected ${expected}`)
  }
  console.log(`  ${request} → ${status}`)
}

function step(name, work) {
  console.log(`${name} …`)
  return work()
}

function run(command, args, cwd, env = process.env) {
  const result = spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 })
  if (result.status !== 0) {
    throw new Error(`${command} ${args.join(" ")} failed:\n${result.stdout.slice(-3000)}\n${result.stderr.slice(-3000)}`)
  }
  return result.stdout
}
