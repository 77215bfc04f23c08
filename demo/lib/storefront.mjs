import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"
import { beginStep } from "./console.mjs"
import { stopAtEnd } from "./lifecycle.mjs"
import { DEMO, FILES } from "./paths.mjs"

const PAGES = join(DEMO, "storefront")
/** The kit as the plugin's build made it: what a shop without a bundler serves. */
const KIT = join(FILES.pluginBuild, "src", "storefront", "index.mjs")
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
}

/**
 * Serves the demo's shop: plain files, which talk to the store through its Store API. No page depends on who asks.
 * @param {{ port: number, backend: string, publishableKey: string, link: string }} shop `link` is a short link to click
 * @returns {Promise<string>} its address
 */
export async function startStorefront({ port, ...config }) {
  const step = beginStep("Opening the shop")
  const configFile = `export const CONFIG = ${JSON.stringify(config)}\n`
  const policy = `default-src 'self'; connect-src 'self' ${config.backend}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`
  const server = createServer(async (request, response) => {
    const { status, type, body } = await answer(request, configFile).catch(() => plain(400, "This is no address."))
    response.writeHead(status, { "content-type": type, "cache-control": "no-store", "content-security-policy": policy, "x-content-type-options": "nosniff" })
    response.end(request.method === "HEAD" ? undefined : body)
  })
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve))
  stopAtEnd("The shop", async () => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://localhost:${port}`
  step.done(url)
  return url
}

async function answer({ method, url }, configFile) {
  if (method !== "GET" && method !== "HEAD") {
    return plain(405, "Only GET and HEAD.")
  }
  const path = normalize(new URL(url, "http://localhost").pathname)
  if (path === "/config.js") {
    return { status: 200, type: TYPES[".js"], body: configFile }
  }
  // An address without an ending is one of the shop's pages, which are all in one file.
  const file = path === "/kit.mjs" ? KIT : join(PAGES, extname(path) === "" ? "index.html" : path)
  try {
    return { status: 200, type: TYPES[extname(file)], body: await readFile(file) }
  } catch {
    return plain(404, "There is no such file.")
  }
}

const plain = (status, body) => ({ status, type: "text/plain; charset=utf-8", body })
