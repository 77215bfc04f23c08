import { createHash } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import createHttpError from "http-errors"
import { AFFILIATE_MODULE } from "../../../../../../../modules/affiliate"
import { documentKindOf } from "../../../../../../../modules/affiliate/domain/affiliates/document-kind"
import { readTaxDocument } from "../../../../../../../workflows/affiliates/steps/read-tax-document"
import { receiveTaxDocumentWorkflow } from "../../../../../../../workflows/affiliates/workflows/receive-tax-document"
import { actorOf } from "../../../../../../utils/actor"
import { retrieveOne } from "../../../../../../utils/listing"
import { flagOf, valueOf } from "../../../../../../utils/paging"
import { readUpload } from "../../../../../../utils/read-upload"
import { sendDocument } from "../../../../../../utils/send-file"
import { DOCUMENT_UPLOAD } from "../../../../validators"
import { documentOf } from "../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const document = await readTaxDocument(req.scope, documentOf(req), actorOf(req))
  sendDocument(res, document, flagOf(req, "download") === true)
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = documentOf(req)
  await retrieveOne(req, "affiliate_tax_document", scope, "Tax document")
  const filename = valueOf(req, "filename") ?? ""
  const content = await readUpload(req, DOCUMENT_UPLOAD)
  const mime_type = documentKindOf(filename, content)
  if (!mime_type) {
    throw createHttpError(415, `“${filename}” is no PDF, PNG or JPEG by its content and its name.`, { type: "unsupported_media_type" })
  }
  const file = { filename, mime_type, size_bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") }
  const sealed = await req.scope.resolve(AFFILIATE_MODULE).sealFile(content)
  await receiveTaxDocumentWorkflow(req.scope).run({ input: { ...scope, ...file, sealed, actor: actorOf(req) } })
  res.json({ tax_document: await retrieveOne(req, "affiliate_tax_document", scope, "Tax document") })
}
