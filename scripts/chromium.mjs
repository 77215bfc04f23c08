/** The browser that the browser tests and the screenshots drive: the machine's own Chromium, by playwright-core. */
import { existsSync } from "node:fs"
import { chromium } from "playwright-core"

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium"

const OPTIONS = {
  executablePath: EXECUTABLE,
  // As root Chromium refuses its sandbox; the rest keeps it from calling home and from needing a graphics card.
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
}

/** A browser for this process. @throws like `assertChromium` */
export async function launchChromium() {
  assertChromium()
  return chromium.launch(OPTIONS)
}

/** A browser that other processes connect to, by its `wsEndpoint()`. @throws like `assertChromium` */
export async function serveChromium() {
  assertChromium()
  return chromium.launchServer(OPTIONS)
}

/** @throws Error with how to get one, where there is no Chromium */
function assertChromium() {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`There is no Chromium at ${EXECUTABLE}. Install it (apt-get install chromium), or say where yours is: CHROMIUM=/path/to/chromium`)
  }
}
