import type { MedusaResponse } from "@medusajs/framework/http"
import type { OpenedDocument } from "../../workflows/affiliates/steps/read-tax-document"
import type { RailFile } from "../../modules/affiliate/domain/payout/rail"

/** Answers with a file to be saved: never shown inline, never kept by a cache on the way. */
export function sendFile(res: MedusaResponse, { filename, mime_type, content }: RailFile): void {
  res.setHeader("content-type", `${mime_type}; charset=utf-8`)
  res.setHeader("content-disposition", `attachment; filename="${headerSafe(filename)}"`)
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(content)
}

/** What a document that strangers sent may do in a browser: be looked at. No script, no request, no frame of another site's. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"

/** Answers with a document to be looked at, or to be saved; never kept by a cache on the way, never taken for anything else. */
export function sendDocument(res: MedusaResponse, { filename, mime_type, content }: OpenedDocument, download: boolean): void {
  res.setHeader("content-type", mime_type)
  res.setHeader("content-disposition", `${download ? "attachment" : "inline"}; filename="${headerSafe(filename)}"`)
  res.setHeader("content-security-policy", INERT)
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(content)
}

const headerSafe = (filename: string) => filename.replace(/[^\w.-]/g, "_")
