import type { CommissionRule, RuleContext, RuleSubject } from "../types"

/** A global 10 % rule from 2026 on, with what a test says instead. */
export function aRule(overrides: Partial<CommissionRule> = {}): CommissionRule {
  return {
    id: "rule_01",
    name: "Everything 10 %",
    scope: "global",
    scope_ref_id: null,
    kind: "percent",
    rate: "0.1",
    flat_per: null,
    currency_code: null,
    basis: "order_subtotal",
    tiers: null,
    max_amount: null,
    effective_at: "2026-01-01T00:00:00.000Z",
    expires_at: null,
    created_at: "2025-12-01T00:00:00.000Z",
    ...overrides,
  }
}

/** A line of the product prod_1 in Boots, which is in Shoes, which is in Clothes. */
export function aSubject(overrides: Partial<RuleSubject> = {}): RuleSubject {
  return {
    line_id: "line_1",
    product_id: "prod_1",
    categories: [
      { id: "clothes", depth: 0 },
      { id: "shoes", depth: 1 },
      { id: "boots", depth: 2 },
    ],
    ...overrides,
  }
}

/** An order in USD on 1 June 2026 through aff_1 of org_1 in chan_1. */
export function aContext(overrides: Partial<RuleContext> = {}): RuleContext {
  return {
    affiliate_id: "aff_1",
    org_id: "org_1",
    sales_channel_id: "chan_1",
    currency_code: "usd",
    at: "2026-06-01T12:00:00.000Z",
    ...overrides,
  }
}
