import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import AffiliateModule from "../modules/affiliate"

/** Read only: the id is kept here, the customer is Medusa's. */
export default defineLink(
  { linkable: AffiliateModule.linkable.affiliateConversion, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
