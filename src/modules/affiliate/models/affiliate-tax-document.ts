import { model } from "@medusajs/framework/utils"
import { TAX_FORMS } from "../domain/affiliates/types"
import { TAX_DOCUMENT_STATES } from "../domain/states"
import Affiliate from "./affiliate"

/** What is known of a tax form: its state and metadata. The file itself is not kept here. */
const AffiliateTaxDocument = model
  .define("affiliate_tax_document", {
    id: model.id({ prefix: "afftax" }).primaryKey(),
    form: model.enum([...TAX_FORMS]),
    state: model.enum([...TAX_DOCUMENT_STATES]).default("missing"),
    filename: model.text().nullable(),
    rejection_reason: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    verified_by: model.text().nullable(),
    metadata: model.json().nullable(),
    affiliate: model.belongsTo(() => Affiliate, { mappedBy: "tax_documents" }),
  })
  .indexes([{ on: ["affiliate_id", "form"], unique: true }])

export default AffiliateTaxDocument
