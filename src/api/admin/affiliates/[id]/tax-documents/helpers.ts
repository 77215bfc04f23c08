import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TaxDocumentAction } from "../../../../../modules/affiliate/services/tax-desk-service"
import { moveTaxDocumentWorkflow } from "../../../../../workflows/affiliates/workflows/move-tax-document"
import { actorOf } from "../../../../utils/actor"
import { param, retrieveOne } from "../../../../utils/listing"

/** Moves the document of the path and answers with it. */
export async function moveDocument(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  action: TaxDocumentAction,
  reason?: string
): Promise<void> {
  const id = param(req, "document_id")
  const input = { affiliate_id: param(req, "id"), id, action, actor: actorOf(req, reason) }
  await moveTaxDocumentWorkflow(req.scope).run({ input })
  res.json({ tax_document: await retrieveOne(req, "affiliate_tax_document", { id }, "Tax document") })
}
