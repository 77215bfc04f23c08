import { model } from "@medusajs/framework/utils"
import { CONVERSION_SOURCES } from "../domain/settlement/sources"

/** A sale, wherever it came from. Nothing after it knows its source. */
const AffiliateConversion = model
  .define("affiliate_conversion", {
    id: model.id({ prefix: "affconv" }).primaryKey(),
    source: model.enum([...CONVERSION_SOURCES]),
    external_id: model.text(),
    order_id: model.text().nullable(),
    display_id: model.text().searchable().nullable(),
    currency_code: model.text(),
    sales_channel_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    placed_at: model.dateTime(),
    /** Raised by every settling, also one that posts nothing: a run that read older facts finds it changed and reads again. */
    settle_seq: model.number().default(0),
    settled_at: model.dateTime().nullable(),
    is_paid: model.boolean().default(false),
    is_canceled: model.boolean().default(false),
    /** What was left of the sale when it was last settled; see ConversionFacts. */
    facts: model.json(),
    /** Why touchpoints, or the whole sale, earn nothing: [{ code, message, … }]. */
    refusals: model.json(),
    refusal_code: model.text().nullable(),
  })
  .indexes([
    { on: ["source", "external_id"], unique: true },
    { on: ["order_id"] },
    { on: ["placed_at"] },
    { on: ["settled_at"] },
  ])

export default AffiliateConversion
