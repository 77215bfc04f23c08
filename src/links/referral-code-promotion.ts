import { defineLink } from "@medusajs/framework/utils"
import PromotionModule from "@medusajs/medusa/promotion"
import AffiliateModule from "../modules/affiliate"

/** Read only: the id is kept here, the promotion is Medusa's. */
export default defineLink(
  { linkable: AffiliateModule.linkable.affiliateReferralCode, field: "promotion_id" },
  PromotionModule.linkable.promotion,
  { readOnly: true }
)
