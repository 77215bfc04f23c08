import { model } from "@medusajs/framework/utils"

/** An entry that a payout pays. Released when the payout is canceled or returned, so that it can be swept again. */
const AffiliatePayoutLine = model
  .define("affiliate_payout_line", {
    payout_id: model.text().primaryKey(),
    entry_id: model.text().primaryKey(),
    released_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["entry_id"], unique: true, where: "released_at IS NULL" }])

export default AffiliatePayoutLine
