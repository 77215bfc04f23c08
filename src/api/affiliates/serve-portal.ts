import { randomBytes } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import { builtPortal, type BuiltFile } from "./built-files"
import { publishableKey } from "./find-key"
import { ASSET_HEADERS, pageHeaders } from "./headers"
import { pageWith } from "./page"
import { portalConfig } from "./portal-config"

export const PORTAL_PATH = "/affiliates"
const NONCE_BYTES = 16

/** The affiliates' portal: its files, and for every other path below it the page, which routes by itself. */
export async function servePortal(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const path = pathInPortal(req.path)
  if (path === null) {
    // The matcher also takes /affiliates-of-somebody-else.
    next()
    return
  }
  const file = builtPortal().files.get(path)
  if (file) {
    sendAsset(req, res, file)
  } else if (/\.\w+$/.test(path) || path.startsWith("assets/")) {
    res.status(404).type("text/plain").send("Not found")
  } else {
    await sendPage(req, res)
  }
}

/** Exported for its test. `/affiliates/assets/x.js` → `assets/x.js`; null for what is not the portal's. */
export function pathInPortal(path: string): string | null {
  if (path === PORTAL_PATH) {
    return ""
  }
  return path.startsWith(`${PORTAL_PATH}/`) ? path.slice(PORTAL_PATH.length + 1) : null
}

function sendAsset(req: MedusaRequest, res: MedusaResponse, { type, body, encoded }: BuiltFile): void {
  res.set(ASSET_HEADERS).setHeader("content-type", type)
  const accepted = req.acceptsEncodings(encoded.map(({ encoding }) => encoding))
  const packed = encoded.find(({ encoding }) => encoding === accepted)
  if (packed) {
    res.setHeader("content-encoding", packed.encoding)
  }
  res.end(packed?.body ?? body)
}

async function sendPage(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const options = req.scope.resolve(AFFILIATE_MODULE).pluginOptions.portal
  const nonce = randomBytes(NONCE_BYTES).toString("base64")
  const key = await publishableKey(req)
  res.set(pageHeaders(options, nonce)).send(pageWith(portalConfig(options, key, nonce), builtPortal().page))
}
