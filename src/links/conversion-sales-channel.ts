import { defineLink } from "@medusajs/framework/utils"
import SalesChannelModule from "@medusajs/medusa/sales-channel"
import AffiliateModule from "../modules/affiliate"

/** Read only: the id is kept here, the salesChannel is Medusa's. */
export default defineLink(
  { linkable: AffiliateModule.linkable.affiliateConversion, field: "sales_channel_id" },
  SalesChannelModule.linkable.salesChannel,
  { readOnly: true }
)
