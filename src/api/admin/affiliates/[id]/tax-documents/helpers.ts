import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TaxDocumentAction } from "../../../../../modules/affiliate/services/tax-desk-service"
import { moveTaxDocumentWorkflow } from "../../../../../workflows/affiliates/workflows/move-tax-document"
import { actorOf } from "../../../../utils/actor"
import { param, retrieveOne } from "../../../../utils/listing"

/** The document that the path names. */
export const documentOf = (req: MedusaRequest<unknown>) => ({ affiliate_id: param(req, "id"), id: param(req, "document_id") })

/** Moves the document of the path and answers with it. */
export async function moveDocument(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  action: TaxDocumentAction,
  reason?: string
): Promise<void> {
  const document = documentOf(req)
  await moveTaxDocumentWorkflow(req.scope).run({ input: { ...document, action, actor: actorOf(req, reason) } })
  res.json({ tax_document: await retrieveOne(req, "affiliate_tax_document", document, "Tax document") })
}
