import { execFileSync, spawn } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Http } from "../../support/http"
import { eventually } from "../../support/waiting"
import { ENVIRONMENT } from "./environment"
import { publishableKey } from "./sign-in"

const ROOT = join(__dirname, "../../..")
const FIXTURE = join(ROOT, "integration-tests/storefront/next-app")
const KIT = "medusa-plugin-affiliates"
const START_MS = 90_000

export interface NextApp {
  url: string
  stop: () => void
}

/**
 * Installs the Next.js storefront into a directory of its own, the plugin as it is packed, builds it against the store
 * and starts it.
 * @throws with what npm or Next.js said when one of them fails
 */
export async function startNextApp(): Promise<NextApp> {
  const dir = mkdtempSync(join(tmpdir(), "affiliates-next-"))
  try {
    return await installAndServe(dir)
  } catch (error) {
    rmSync(dir, { recursive: true, force: true })
    throw error
  }
}

async function installAndServe(dir: string): Promise<NextApp> {
  cpSync(FIXTURE, dir, { recursive: true })
  const run = (command: string, args: string[], cwd = dir) => execFileSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: "utf8", stdio: "pipe" })
  const env = {
    NEXT_PUBLIC_MEDUSA_BACKEND_URL: ENVIRONMENT.url,
    NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY: await publishableKey(),
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
  }
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", dir], ROOT)) as [{ filename: string }]
  const manifest = JSON.parse(readFileSync(join(dir, "package.json"), "utf8")) as { dependencies: object }
  writeFileSync(join(dir, "package.json"), JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, [KIT]: `file:${filename}` } }))
  run("npm", ["install", "--include=dev", "--no-audit", "--no-fund", "--prefer-offline"])
  const next = join(dir, "node_modules/next/dist/bin/next")
  run(process.execPath, [next, "build"])
  return serve(dir, next, env, await freePort())
}

async function serve(dir: string, next: string, env: Record<string, string>, port: number): Promise<NextApp> {
  const server = spawn(process.execPath, [next, "start", "--port", String(port)], { cwd: dir, env: { ...process.env, ...env }, stdio: "ignore" })
  const stop = () => {
    server.kill("SIGTERM")
    rmSync(dir, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  try {
    await eventually(async () => expect((await new Http(url).raw("/")).status).toBe(200), START_MS)
  } catch (error) {
    stop()
    throw error
  }
  return { url, stop }
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })
}
