import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { FINANCE, MANAGER } from "../../../demo/lib/people.mjs"
import { serveChromium } from "../../../scripts/chromium.mjs"
import { startDemo } from "./demo-process.mjs"

const STATE = join(fileURLToPath(import.meta.url), "../../../../.test/demo")

/** One browser and one store for the whole run; the files of tests read from the environment where they are. */
export default async function setUp() {
  // First: a missing browser should not be found out after minutes.
  const browser = await serveChromium()
  const demo = process.env.DEMO_URL ? null : await startDemo(STATE)
  globalThis.__AFFILIATES_BROWSER_TEST__ = { browser, demo }
  process.env.AFFILIATES_BROWSER_TEST = JSON.stringify({
    url: demo?.url ?? process.env.DEMO_URL,
    storefront: demo?.storefront ?? process.env.DEMO_STOREFRONT_URL ?? "http://localhost:8000",
    browser: browser.wsEndpoint(),
    people: { manager: MANAGER, finance: FINANCE },
  })
}
