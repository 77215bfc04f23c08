import type { MedusaRequest } from "@medusajs/framework/http"
import createHttpError from "http-errors"

/** What a route takes as its whole body, unparsed. */
export interface UploadRule {
  content_types: readonly string[]
  max_bytes: number
}

/**
 * The body of a request as bytes, for routes whose contract has `upload` (no body parser runs for them).
 * @throws HttpError 415 for another content type, 413 as soon as the limit is passed.
 */
export async function readUpload(req: MedusaRequest<unknown>, { content_types, max_bytes }: UploadRule): Promise<Buffer> {
  const type = (req.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? ""
  if (!content_types.includes(type)) {
    throw createHttpError(415, `The body must be ${content_types.join(" or ")}, not ${type || "without a type"}.`, {
      type: "unsupported_media_type",
    })
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as unknown as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > max_bytes) {
      throw createHttpError(413, `The body is larger than ${max_bytes} bytes.`, { type: "too_large" })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
