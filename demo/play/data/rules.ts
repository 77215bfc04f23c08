/**
 * The commission rules, one for every scope and kind. `refers` is the key of a product, category, affiliate or sales
 * channel of the demo, or "org". Product goes before category before affiliate before org before channel before global.
 */
export interface RulePlan {
  name: string
  scope: "product" | "category" | "affiliate" | "org" | "channel" | "global"
  refers?: string
  kind: "percent" | "flat" | "tiered"
  /** Percent: a fraction. Flat: an amount. */
  rate?: string
  flat_per?: "order" | "line" | "unit"
  currency_code?: "usd" | "eur" | "jpy"
  basis?: "order_subtotal" | "line_total" | "gross_margin"
  tiers?: { min_qty: string; rate: string }[]
  max_amount?: string
  /** Days from now on which it begins; now when left out. */
  begins_in_days?: number
}

export const RULES: RulePlan[] = [
  { name: "Everything: 5 %", scope: "global", kind: "percent", rate: "0.05" },
  { name: "Next season: 6 %", scope: "global", kind: "percent", rate: "0.06", begins_in_days: 30 },
  { name: "Marketplace: 4 %", scope: "channel", refers: "market", kind: "percent", rate: "0.04" },
  {
    name: "Trailblazers: 6 %, 8 % from 3 pieces, 11 % from 6",
    scope: "org",
    refers: "org",
    kind: "tiered",
    tiers: [
      { min_qty: "1", rate: "0.06" },
      { min_qty: "3", rate: "0.08" },
      { min_qty: "6", rate: "0.11" },
    ],
  },
  { name: "Ada: 9 %", scope: "affiliate", refers: "ada", kind: "percent", rate: "0.09" },
  // Trail shoes are below footwear: a category's rule covers what is below it.
  { name: "Footwear: 10 %", scope: "category", refers: "footwear", kind: "percent", rate: "0.1" },
  { name: "Kitchen: 7.5 %", scope: "category", refers: "kitchen", kind: "percent", rate: "0.075" },
  // In other currencies these do not match, and the next rule in the order of precedence does.
  { name: "Headlamp: $3.00 each", scope: "product", refers: "lamp", kind: "flat", rate: "3.00", flat_per: "unit", currency_code: "usd" },
  { name: "Chef's Knife in Japan: ¥500 an order", scope: "product", refers: "knife", kind: "flat", rate: "500", flat_per: "order", currency_code: "jpy" },
  { name: "Tent: 15 %, at most $30.00", scope: "product", refers: "tent", kind: "percent", rate: "0.15", max_amount: "30.00", currency_code: "usd" },
  { name: "Espresso Machine: 20 % of the margin", scope: "product", refers: "espresso", kind: "percent", rate: "0.2", basis: "gross_margin" },
  { name: "Coffee Grinder: 20 % of the margin", scope: "product", refers: "grinder", kind: "percent", rate: "0.2", basis: "gross_margin" },
]
