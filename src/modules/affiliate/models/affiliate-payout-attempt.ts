import { model } from "@medusajs/framework/utils"
import { ATTEMPT_RESULTS } from "../domain/payout/rail"

/** One try at sending a payout by a rail: the key and payload are written before the call, the result after it. */
const AffiliatePayoutAttempt = model
  .define("affiliate_payout_attempt", {
    id: model.id({ prefix: "affpa" }).primaryKey(),
    payout_id: model.text(),
    rail: model.text(),
    idempotency_key: model.text().unique(),
    payload: model.json(),
    result: model.enum([...ATTEMPT_RESULTS]).nullable(),
    detail: model.text().nullable(),
    external_reference: model.text().nullable(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["payout_id"] }])

export default AffiliatePayoutAttempt
