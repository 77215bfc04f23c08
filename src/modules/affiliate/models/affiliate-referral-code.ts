import { model } from "@medusajs/framework/utils"
import Affiliate from "./affiliate"

/** A code that stands for an affiliate in links, at checkout, or through the coupon it is bound to. */
const AffiliateReferralCode = model
  .define("affiliate_referral_code", {
    id: model.id({ prefix: "affcode" }).primaryKey(),
    /** Upper case; compared without regard to case. */
    code: model.text(),
    is_active: model.boolean().default(true),
    is_generated: model.boolean().default(true),
    /** A Medusa promotion: an order that used it is attributed to this code. */
    promotion_id: model.text().nullable(),
    affiliate: model.belongsTo(() => Affiliate, { mappedBy: "referral_codes" }),
  })
  .indexes([
    { on: ["code"], unique: true },
    { on: ["promotion_id"], unique: true, where: "promotion_id IS NOT NULL AND deleted_at IS NULL" },
  ])

export default AffiliateReferralCode
