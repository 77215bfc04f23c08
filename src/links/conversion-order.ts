import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import AffiliateModule from "../modules/affiliate"

/** Read only: the id is kept here, the order is Medusa's. */
export default defineLink(
  { linkable: AffiliateModule.linkable.affiliateConversion, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
