import { model } from "@medusajs/framework/utils"

/** Payouts that were swept together and are approved together. Its state follows from its dates and its payouts. */
const AffiliatePayoutBatch = model.define("affiliate_payout_batch", {
  id: model.id({ prefix: "affbatch" }).primaryKey(),
  display_id: model.autoincrement(),
  period_start: model.dateTime().nullable(),
  period_end: model.dateTime(),
  currency_code: model.text().nullable(),
  rail: model.text(),
  /** Raised whenever what would be paid changes; approval names the version that was reviewed. */
  version: model.number().default(1),
  /** Who was left out and why: [{ affiliate_id, currency_code, gross, code, message }]. */
  exclusions: model.json(),
  created_by: model.text(),
  approved_by: model.text().nullable(),
  approved_at: model.dateTime().nullable(),
  /** Whether two people were required when it was approved. */
  second_person_required: model.boolean().default(false),
  processed_at: model.dateTime().nullable(),
  canceled_at: model.dateTime().nullable(),
})

export default AffiliatePayoutBatch
