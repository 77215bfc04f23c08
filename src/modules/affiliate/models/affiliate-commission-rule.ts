import { model } from "@medusajs/framework/utils"
import { FLAT_PER, RULE_BASES, RULE_KINDS, RULE_SCOPES } from "../domain/rules/types"

/** What an order line earns. Only `name` and a future `expires_at` ever change; a later rule supersedes. */
const AffiliateCommissionRule = model
  .define("affiliate_commission_rule", {
    id: model.id({ prefix: "affrule" }).primaryKey(),
    name: model.text().searchable(),
    scope: model.enum([...RULE_SCOPES]),
    scope_ref_id: model.text().nullable(),
    kind: model.enum([...RULE_KINDS]),
    /** Exact decimal as text: a fraction for percent, major units for flat. */
    rate: model.text().nullable(),
    flat_per: model.enum([...FLAT_PER]).nullable(),
    currency_code: model.text().nullable(),
    basis: model.enum([...RULE_BASES]).default("order_subtotal"),
    tiers: model.json().nullable(),
    /** Exact decimal as text, major units of `currency_code`. */
    max_amount: model.text().nullable(),
    effective_at: model.dateTime(),
    expires_at: model.dateTime().nullable(),
    created_by: model.text().nullable(),
  })

export default AffiliateCommissionRule
