import { model } from "@medusajs/framework/utils"

/** An order that a sweep could not settle: tried again by every later sweep, so that one of them holds up no other. */
const AffiliateUnsettledOrder = model.define("affiliate_unsettled_order", {
  order_id: model.text().primaryKey(),
  attempts: model.number().default(1),
  problem: model.text(),
})

export default AffiliateUnsettledOrder
