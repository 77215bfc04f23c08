import { model } from "@medusajs/framework/utils"

/** What a programme decides: one row of defaults (no channel) and one a sales channel that differs; see domain/settings. */
const AffiliateSettings = model
  .define("affiliate_settings", {
    id: model.id({ prefix: "affset" }).primaryKey(),
    sales_channel_id: model.text().nullable(),
    values: model.json(),
    updated_by: model.text().nullable(),
  })
  .indexes([{ on: ["sales_channel_id"], unique: true }])

export default AffiliateSettings
