import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import AffiliateModule from "../modules/affiliate"

/** Read only: the id is kept here, the product is Medusa's. */
export default defineLink(
  { linkable: AffiliateModule.linkable.affiliateCommissionLine, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true }
)
