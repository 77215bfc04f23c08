import { model } from "@medusajs/framework/utils"
import { PAYMENT_METHODS } from "../domain/payout/payment-details"

/** Where an affiliate's money goes: sealed, but for what may be shown. */
const AffiliatePaymentDetails = model
  .define("affiliate_payment_details", {
    id: model.id({ prefix: "affpay" }).primaryKey(),
    affiliate_id: model.text(),
    method: model.enum([...PAYMENT_METHODS]),
    /** AES-256-GCM; the text names the key. */
    sealed: model.text(),
    /** The key that sealed it, for finding what an older one sealed. */
    key_id: model.text(),
    masked: model.text(),
    currency_code: model.text().nullable(),
    country: model.text().nullable(),
    updated_by: model.text(),
  })
  .indexes([{ on: ["affiliate_id"], unique: true }])

export default AffiliatePaymentDetails
