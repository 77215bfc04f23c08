import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AFFILIATE_MODULE } from "../../../../../modules/affiliate"
import type { TaxForm } from "../../../../../modules/affiliate/domain/affiliates/types"
import { notFound } from "../../../../../modules/affiliate/lib/errors"
import { receiveTaxDocumentWorkflow } from "../../../../../workflows/affiliates/workflows/receive-tax-document"
import { requestTaxDocumentWorkflow } from "../../../../../workflows/affiliates/workflows/request-tax-document"
import { actorOf } from "../../../../utils/actor"
import { readDocument } from "../../../../utils/document-upload"
import { ownerScope } from "../../helpers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = await ownerScope(req)
  res.json({ tax_documents: await req.scope.resolve(AFFILIATE_MODULE).listOwnTaxDocuments(scope) })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve(AFFILIATE_MODULE)
  const scope = await ownerScope(req)
  const form = req.validatedQuery.form as TaxForm
  const file = await readDocument(req)
  const known = (await service.listOwnTaxDocuments(scope)).find((document) => document.form === form)
  const who = { affiliate_id: scope.affiliate_id, actor: actorOf(req) }
  // Nobody has to be asked for a form to send it.
  const id = known?.id ?? (await requestTaxDocumentWorkflow(req.scope).run({ input: { ...who, form } })).result
  await receiveTaxDocumentWorkflow(req.scope).run({ input: { ...who, id, ...file } })
  const received = (await service.listOwnTaxDocuments(scope)).find((document) => document.id === id)
  if (!received) {
    throw notFound("Tax document", id)
  }
  res.json({ tax_document: received })
}
