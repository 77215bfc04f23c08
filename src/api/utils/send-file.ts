import type { MedusaResponse } from "@medusajs/framework/http"
import type { RailFile } from "../../modules/affiliate/domain/payout/rail"

/** Answers with a file to be saved: never shown inline, never kept by a cache on the way. */
export function sendFile(res: MedusaResponse, { filename, mime_type, content }: RailFile): void {
  res.setHeader("content-type", `${mime_type}; charset=utf-8`)
  res.setHeader("content-disposition", `attachment; filename="${filename.replace(/[^\w.-]/g, "_")}"`)
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(content)
}
