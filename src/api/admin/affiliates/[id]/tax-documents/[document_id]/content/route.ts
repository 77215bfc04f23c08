import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTaxDocument } from "../../../../../../../workflows/affiliates/steps/read-tax-document"
import { receiveTaxDocumentWorkflow } from "../../../../../../../workflows/affiliates/workflows/receive-tax-document"
import { actorOf } from "../../../../../../utils/actor"
import { readDocument } from "../../../../../../utils/document-upload"
import { retrieveOne } from "../../../../../../utils/listing"
import { flagOf } from "../../../../../../utils/paging"
import { sendDocument } from "../../../../../../utils/send-file"
import { documentOf } from "../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const document = await readTaxDocument(req.scope, documentOf(req), actorOf(req))
  sendDocument(res, document, flagOf(req, "download") === true)
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = documentOf(req)
  await retrieveOne(req, "affiliate_tax_document", scope, "Tax document")
  const file = await readDocument(req)
  await receiveTaxDocumentWorkflow(req.scope).run({ input: { ...scope, ...file, actor: actorOf(req) } })
  res.json({ tax_document: await retrieveOne(req, "affiliate_tax_document", scope, "Tax document") })
}
