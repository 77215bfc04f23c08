import { model } from "@medusajs/framework/utils"
import { TOUCHPOINT_KINDS } from "../domain/attribution/types"

/** A referral code that reached a cart: by a click's token or by its bare code. Clicks' facts are copied, since clicks expire. */
const AffiliateTouchpoint = model
  .define("affiliate_touchpoint", {
    id: model.id({ prefix: "afftp" }).primaryKey(),
    cart_id: model.text(),
    kind: model.enum([...TOUCHPOINT_KINDS]),
    referral_code_id: model.text(),
    affiliate_id: model.text(),
    /** The click's id, or the code's where there was no click: one touchpoint a cart and origin. */
    origin_id: model.text(),
    click_id: model.text().nullable(),
    touched_at: model.dateTime(),
    click_ip_hmac: model.text().nullable(),
    landing_page: model.text().nullable(),
    sub_id: model.text().nullable(),
    /** HMAC of the shopper's address, only where a trusted storefront forwarded it. */
    buyer_ip_hmac: model.text().nullable(),
    removed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cart_id", "origin_id"], unique: true }])

export default AffiliateTouchpoint
