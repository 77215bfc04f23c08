import { createHash } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import createHttpError from "http-errors"
import { AFFILIATE_MODULE } from "../../modules/affiliate"
import { DOCUMENT_MAX_BYTES, DOCUMENT_MIME_TYPES, documentKindOf, type DocumentMimeType } from "../../modules/affiliate/domain/affiliates/document-kind"
import { valueOf } from "./paging"
import { readUpload, type UploadRule } from "./read-upload"
import { filename } from "./schemas"

/** A tax document as a body: from a manager or from the affiliate. */
export const DOCUMENT_UPLOAD: UploadRule = { content_types: DOCUMENT_MIME_TYPES, max_bytes: DOCUMENT_MAX_BYTES }
export const documentUploadQuery = z.strictObject({ filename: filename().describe("Its ending must say what the content is: .pdf, .png, .jpg or .jpeg") })

/** A document that arrived: sealed, with what may be known of it. */
export interface UploadedDocument {
  filename: string
  mime_type: DocumentMimeType
  size_bytes: number
  sha256: string
  sealed: string
}

/** Reads a document from a request and seals it. @throws HttpError 413 past 5 MB, 415 where content and name do not say PDF, PNG or JPEG. */
export async function readDocument(req: MedusaRequest<unknown>): Promise<UploadedDocument> {
  const filename = valueOf(req, "filename") ?? ""
  const content = await readUpload(req, DOCUMENT_UPLOAD)
  const mime_type = documentKindOf(filename, content)
  if (!mime_type) {
    throw createHttpError(415, `“${filename}” is no PDF, PNG or JPEG by its content and its name.`, { type: "unsupported_media_type" })
  }
  const sealed = await req.scope.resolve(AFFILIATE_MODULE).sealFile(content)
  return { filename, mime_type, size_bytes: content.length, sha256: createHash("sha256").update(content).digest("hex"), sealed }
}
