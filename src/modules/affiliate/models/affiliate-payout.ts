import { model } from "@medusajs/framework/utils"
import { PAYOUT_STATES } from "../domain/states"

/** What one affiliate is paid in one currency out of one batch. Money in minor units. */
const AffiliatePayout = model
  .define("affiliate_payout", {
    id: model.id({ prefix: "affpo" }).primaryKey(),
    batch_id: model.text(),
    affiliate_id: model.text(),
    currency_code: model.text(),
    status: model.enum([...PAYOUT_STATES]).default("pending"),
    gross: model.bigNumber(),
    fees: model.bigNumber(),
    withheld: model.bigNumber(),
    net: model.bigNumber(),
    rail: model.text(),
    /** What finance quotes when it confirms a payment. */
    reference_token: model.text(),
    external_reference: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    failure_reason: model.text().nullable(),
    /** Kept back since then; null: it is not. */
    disputed_at: model.dateTime().nullable(),
    dispute_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["batch_id", "affiliate_id", "currency_code"], unique: true },
    { on: ["reference_token"], unique: true },
    { on: ["rail", "external_reference"], unique: true, where: "external_reference IS NOT NULL AND deleted_at IS NULL" },
    { on: ["affiliate_id", "status"] },
    { on: ["created_at"] },
  ])

export default AffiliatePayout
