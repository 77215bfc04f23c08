import { model } from "@medusajs/framework/utils"

/** A line as it was frozen when first seen: its rule, its unit cost. Never changed afterwards, but for a cost that was missing. */
const AffiliateCommissionLine = model
  .define("affiliate_commission_line", {
    id: model.id({ prefix: "affcoml" }).primaryKey(),
    commission_id: model.text(),
    /** The line's id at the source: a Medusa line item's. */
    line_id: model.text(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    title: model.text().nullable(),
    rule_id: model.text(),
    rule_snapshot: model.json(),
    /** Exact decimal as text, major units. */
    unit_cost: model.text().nullable(),
    /** Why this rule, and why the others lost. */
    decision: model.json(),
  })
  .indexes([{ on: ["commission_id", "line_id"], unique: true }])

export default AffiliateCommissionLine
