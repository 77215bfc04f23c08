import { model } from "@medusajs/framework/utils"
import { HOLD_REASONS } from "../domain/settlement/sources"
import { COMMISSION_STATES } from "../domain/states"

/** What one attribution earns. Its money stands in the ledger; here is only its workflow state. */
const AffiliateCommission = model
  .define("affiliate_commission", {
    id: model.id({ prefix: "affcom" }).primaryKey(),
    conversion_id: model.text(),
    attribution_id: model.text().unique(),
    affiliate_id: model.text(),
    order_id: model.text().nullable(),
    currency_code: model.text(),
    status: model.enum([...COMMISSION_STATES]),
    hold_reason: model.enum([...HOLD_REASONS]).nullable(),
    /** Minor units: what settling would post if a person cleared the hold. */
    held_amount: model.bigNumber().default(0),
    /** When the hold period ends. */
    available_at: model.dateTime(),
    fraud_score: model.number().nullable(),
    /** The assessment as it was made: score, threshold, each signal. */
    fraud: model.json().nullable(),
    approved_at: model.dateTime().nullable(),
    approved_by: model.text().nullable(),
  })
  .indexes([
    { on: ["conversion_id"] },
    { on: ["affiliate_id", "status"] },
    { on: ["available_at"], where: "status = 'pending' AND deleted_at IS NULL" },
  ])

export default AffiliateCommission
