import { model } from "@medusajs/framework/utils"

/** A version of the programme's terms. Append-only: what somebody agreed to can always be read. */
const AffiliateTerms = model
  .define("affiliate_terms", {
    id: model.id({ prefix: "affterm" }).primaryKey(),
    version: model.number(),
    title: model.text(),
    body: model.text(),
    published_at: model.dateTime(),
    published_by: model.text(),
  })
  .indexes([{ on: ["version"], unique: true }])

export default AffiliateTerms
