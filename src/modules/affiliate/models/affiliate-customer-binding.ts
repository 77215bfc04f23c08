import { model } from "@medusajs/framework/utils"
import { BINDING_SOURCES } from "../domain/attribution/types"

/** A customer who stays with an affiliate: orders that nobody brings again are that affiliate's. One holds for each customer. */
const AffiliateCustomerBinding = model
  .define("affiliate_customer_binding", {
    id: model.id({ prefix: "affbind" }).primaryKey(),
    customer_id: model.text(),
    affiliate_id: model.text(),
    /** The code that brought the first order; null where a person bound the customer. */
    referral_code_id: model.text().nullable(),
    /** The first order's. */
    conversion_id: model.text().nullable(),
    source: model.enum([...BINDING_SOURCES]),
    bound_at: model.dateTime(),
    bound_by: model.text(),
    /** The first moment at which it no longer holds; null: until it is ended. */
    expires_at: model.dateTime().nullable(),
    /** Why a person bound the customer. */
    reason: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
    end_reason: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_affiliate_customer_binding_live", on: ["customer_id"], unique: true, where: "ended_at IS NULL AND deleted_at IS NULL" },
    { on: ["customer_id"] },
    { on: ["affiliate_id", "bound_at"] },
    { on: ["bound_at"] },
  ])

export default AffiliateCustomerBinding
