import { z } from "@medusajs/framework/zod"
import { SELLER_SCOPES } from "../../../modules/affiliate/domain/rules/line-up"
import { FLAT_PER, RULE_BASES, RULE_KINDS, RULE_SCOPES } from "../../../modules/affiliate/domain/rules/types"
import { RULE_STATUSES } from "../../../modules/affiliate/domain/rules/rule-status"
import { RULE_SORTS } from "../../../modules/affiliate/repositories/rule-list-repository"
import { ruleLossView, ruleSnapshotView, sumStepView } from "../../utils/answers"
import { filters, listQuery, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, id, instant, majorAmount, named, signedMajorAmount, text } from "../../utils/schemas"

export const ruleQuery = listQuery(RULE_SORTS, {
  q: text(200).optional().describe("Part of a name"),
  id: oneOrMore(id()).optional(),
  status: oneOrMore(z.enum(RULE_STATUSES)).optional(),
  scope: oneOrMore(z.enum(RULE_SCOPES)).optional(),
  scope_ref_id: oneOrMore(id()).optional(),
  kind: oneOrMore(z.enum(RULE_KINDS)).optional(),
  currency_code: oneOrMore(currencyCode()).optional(),
  effective_at: filters.dateRange(),
  expires_at: filters.dateRange(),
  created_at: filters.dateRange(),
})

/** A fraction for percent and tiers, an amount for flat: exact, so a decimal string and never a JSON number. */
const rate = z
  .string()
  .max(20)
  .regex(/^\d+(\.\d+)?$/, { error: named('must be a decimal string: "0.0875" is 8.75 %, for a flat rule "5.00" is an amount') })
const quantity = z.string().max(20).regex(/^\d+(\.\d+)?$/, { error: named('must be a decimal string such as "10"') })

const tier = z.union([z.strictObject({ min_qty: quantity, rate }), z.strictObject({ min_total: majorAmount(), rate })], {
  error: named("must have a rate and either min_qty or min_total"),
})

const ruleShape = {
  name: text(255),
  scope: z.enum(RULE_SCOPES),
  scope_ref_id: id().nullish().describe("What the rule covers; null for global"),
  kind: z.enum(RULE_KINDS),
  rate: rate.nullish(),
  flat_per: z.enum(FLAT_PER).nullish(),
  currency_code: currencyCode().nullish().describe("Required for flat rules, caps and tiers by total"),
  basis: z.enum(RULE_BASES).optional(),
  tiers: z.array(tier).min(1).max(50).nullish(),
  max_amount: majorAmount().nullish().describe("A cap, in major units"),
  effective_at: instant().optional().describe("Now when left out; never in the past"),
  expires_at: instant().nullish().describe("The first moment at which the rule no longer applies"),
}

export const ruleBody = z.strictObject(ruleShape)

/** Every field may be sent, so that a wrong wish gets the sentence that says what to do instead. */
export const rulePatchBody = z.strictObject(ruleShape).partial().describe("Only name and a future expires_at change")

export const ruleView = ruleSnapshotView.extend({
  created_by: z.string().nullable(),
  created_at: dateTime(),
  updated_at: dateTime(),
  status: z.enum(RULE_STATUSES).describe("Where its window lies, seen from now"),
  scope_ref_name: z.string().nullable().describe("The product's, category's, affiliate's, org's or channel's name; null for global and for what is gone"),
  superseded_by: z
    .string()
    .nullable()
    .describe("The next rule of the same scope and reference that takes over within this one's window (in this one's currency, or in all)"),
  superseded_at: dateTime().nullable().describe("The first moment of that rule, ahead or past"),
}).meta({ title: "CommissionRule" })

export const backtestBody = ruleBody.extend({
  supersedes_rule_id: id().nullish().describe("The rule that the draft would replace: it counts as ended"),
  from: instant().optional().describe("30 days before `to` when left out"),
  to: instant().optional().describe("Not included; now when left out"),
})

const sellerScope = z.enum(SELLER_SCOPES)

export const lineUpView = z.object({
  product_id: z.string(),
  at: dateTime().describe("Now"),
  seller_rules: z.record(sellerScope, z.number().int()).describe("How many rules of affiliates, orgs and channels are in force; of each scope at most 20 are listed"),
  affiliate_commission_rules: z.array(
    ruleSnapshotView.extend({
      created_at: dateTime(),
      scope_ref_name: z.string().nullable(),
      depth: z.number().int().nullable().describe("How deep its category is, 0 for a root; null outside categories"),
      depends_on: sellerScope.nullable().describe("Whether it depends on who sells"),
      can_win: z.boolean().describe("False where it loses on every order"),
      losses: z.array(
        ruleLossView.extend({
          depends_on: sellerScope.nullable().describe("Only where that affiliate, org or channel sells"),
          currency_code: z.string().nullable().describe("Only on orders in this currency"),
        })
      ),
    })
  ),
})

export const previewBody = z.strictObject({
  affiliate_id: id(),
  sales_channel_id: id().nullish(),
  currency_code: currencyCode(),
  at: instant().optional().describe("The order's moment; now when left out"),
  lines: z
    .array(
      z.strictObject({
        product_id: id().nullish(),
        variant_id: id().nullish(),
        quantity: z.number().int().min(1).max(1_000_000),
        amount: majorAmount().describe("The line's total after discounts, before tax"),
        unit_cost: majorAmount().nullish().describe("Overrides the configured cost of the variant"),
      })
    )
    .min(1)
    .max(200),
  draft: ruleBody.optional().describe('A rule that is not written down yet, looked at as if it were; its id in the answer is "draft"'),
})

const backtestAmounts = {
  before: majorAmount().describe("By the rules that the orders were frozen with"),
  after: majorAmount().describe("Had the draft been in force when they were placed"),
  difference: signedMajorAmount(),
}

const backtestOrder = z.object({
  conversion_id: z.string(),
  order_id: z.string().nullable(),
  display_id: z.string().nullable(),
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  placed_at: dateTime(),
  ...backtestAmounts,
}).meta({ title: "BacktestOrder" })

export const backtestView = z.object({
  from: dateTime(),
  to: dateTime(),
  currencies: z.array(
    z.object({
      currency_code: z.string(),
      orders: z.number().int().describe("Attributed orders placed in this time, without those that were canceled or whose commission was denied"),
      ...backtestAmounts,
      orders_affected: z.number().int(),
      lines_affected: z.number().int(),
      lines_without_cost: z.number().int().describe("Lines for which a real commission would be held: they count 0 in `after`"),
      largest: z.array(backtestOrder).describe("The ten orders with the largest differences"),
    })
  ),
}).meta({ title: "RuleBacktest" })

export const previewView = z.object({
  currency_code: z.string(),
  lines: z.array(
    z.looseObject({
      line_id: z.string().describe('The position in the request, from "0"'),
      winner: ruleSnapshotView.extend({ created_at: dateTime() }).nullable(),
      reason: z.string(),
      losers: z.array(ruleLossView),
      basis: z.string().describe("The money that the rule was applied to"),
      amount: z.string(),
    })
  ),
  sums: z.array(
    z.object({
      rule_id: z.string(),
      rule_name: z.string(),
      total: z.string(),
      steps: z.array(sumStepView),
    })
  ),
  total: z.string(),
  missing_cost_line_ids: z.array(z.string()).describe("Lines for which a real order's commission would be held"),
})
