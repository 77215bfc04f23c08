import { model } from "@medusajs/framework/utils"

/** That an affiliate agreed to a version of the terms. Append-only. */
const AffiliateTermsAcceptance = model
  .define("affiliate_terms_acceptance", {
    id: model.id({ prefix: "affacc" }).primaryKey(),
    affiliate_id: model.text(),
    terms_id: model.text(),
    /** The affiliate, or the owner of its organisation who agreed for it. */
    actor_id: model.text(),
    accepted_at: model.dateTime(),
    /** HMAC of the address from which it was agreed; null where the address is not known. */
    ip_hmac: model.text().nullable(),
  })
  .indexes([{ on: ["affiliate_id", "terms_id"], unique: true }])

export default AffiliateTermsAcceptance
