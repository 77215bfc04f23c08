import { model } from "@medusajs/framework/utils"
import { USER_AGENT_CLASSES } from "../domain/links/visitor"

/**
 * A visit through a referral code. Addresses are kept only as HMAC, user agents only as the kind of device. The table is
 * partitioned by month of `clicked_at`, which a model cannot say: its key is (id, clicked_at), see the migrations.
 */
const AffiliateClick = model
  .define("affiliate_click", {
    id: model.id({ prefix: "affclk" }).primaryKey(),
    referral_code_id: model.text(),
    affiliate_id: model.text(),
    landing_page: model.text().nullable(),
    referrer: model.text().nullable(),
    sub_id: model.text().nullable(),
    ip_hmac: model.text().nullable(),
    user_agent_class: model.enum([...USER_AGENT_CLASSES]).nullable(),
    clicked_at: model.dateTime(),
  })
  .indexes([
    { on: ["affiliate_id", "clicked_at"] },
    { on: ["referral_code_id"] },
    { on: ["ip_hmac", "clicked_at"], where: "ip_hmac IS NOT NULL" },
  ])

export default AffiliateClick
