import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TaxForm } from "../../../../../modules/affiliate/domain/affiliates/types"
import { requestTaxDocumentWorkflow } from "../../../../../workflows/affiliates/workflows/request-tax-document"
import { actorOf } from "../../../../utils/actor"
import { param, retrieveOne } from "../../../../utils/listing"
import { assertAffiliate } from "../../helpers"

/** All of them: there is one for each form. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await assertAffiliate(req)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "affiliate_tax_document",
    fields: req.queryConfig.fields,
    filters: { affiliate_id: param(req, "id") },
  })
  res.json({ tax_documents: data })
}

export async function POST(req: AuthenticatedMedusaRequest<{ form: TaxForm }>, res: MedusaResponse): Promise<void> {
  const input = { affiliate_id: param(req, "id"), form: req.validatedBody.form, actor: actorOf(req) }
  const { result: id } = await requestTaxDocumentWorkflow(req.scope).run({ input })
  res.json({ tax_document: await retrieveOne(req, "affiliate_tax_document", { id }, "Tax document") })
}
