import { z } from "@medusajs/framework/zod"
import { ATTRIBUTION_SOURCES } from "../../../modules/affiliate/domain/attribution/types"
import { REFUSAL_CODES } from "../../../modules/affiliate/domain/attribution/refusals"
import { CONVERSION_SORTS } from "../../../modules/affiliate/repositories/conversion-list-repository"
import { attributionStepView, auditView, refusalView } from "../../utils/answers"
import { defineContracts } from "../../utils/contract"
import { afterRow, cappedListResponse, filters, listQuery, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, id, text } from "../../utils/schemas"
import { explainedCommission } from "../affiliate-commissions/contract"

const conversion = z.object({
  id: z.string(),
  source: z.string(),
  external_id: z.string(),
  order_id: z.string().nullable(),
  display_id: z.string().nullable(),
  currency_code: z.string(),
  sales_channel_id: z.string().nullable(),
  placed_at: dateTime(),
  is_paid: z.boolean(),
  is_canceled: z.boolean(),
  settled_at: dateTime().nullable(),
  refusal_code: z.enum(REFUSAL_CODES).nullable().describe("Why the sale earns nobody anything; null where it does"),
  refusals: z.array(refusalView).describe("Every refusal with its code and sentence"),
  affiliate_id: z.string().nullable(),
  affiliate_name: z.string().nullable(),
  attribution_source: z.enum(ATTRIBUTION_SOURCES).nullable(),
  commission_id: z.string().nullable(),
})
const detail = conversion.extend({
  facts: z
    .looseObject({
      canceled: z.boolean(),
      paid_in_full: z.boolean(),
      lines: z.array(z.object({ line_id: z.string(), kept_quantity: z.string(), remaining_basis: z.string() })),
    })
    .describe("What was left of the sale when it was last settled"),
  attributions: z
    .array(
      z.looseObject({
        id: z.string(),
        affiliate_id: z.string(),
        affiliate_name: z.string(),
        source: z.enum(ATTRIBUTION_SOURCES),
        touched_at: dateTime().nullable(),
        sub_id: z.string().nullable(),
        landing_page: z.string().nullable(),
        explanation: z.array(attributionStepView),
        actor_id: z.string(),
        reason: z.string().nullable(),
        replaced_at: dateTime().nullable(),
        created_at: dateTime(),
      })
    )
    .describe("Past ones included, with actor and reason"),
  commissions: z.array(explainedCommission).describe("Replaced ones included: rules, sums and every entry"),
  audit: z.array(auditView),
}).meta({ title: "ConversionDetail" })

const TAG = "Conversions"

/** Conversions: what was sold, who brought it, what was refused. */
export const conversionContracts = defineContracts([
  {
    method: "GET",
    path: "/admin/affiliate-conversions",
    access: "admin",
    tag: TAG,
    summary: "List conversions, refused ones too",
    query: listQuery(Object.keys(CONVERSION_SORTS), {
      after: afterRow(),
      q: text(200).optional().describe("An order's display id, or part of an affiliate's name"),
      placed_at: filters.dateRange(),
      affiliate_id: id().optional(),
      order_id: id().optional(),
      currency_code: currencyCode().optional(),
      refusal_code: oneOrMore(z.enum(REFUSAL_CODES)).optional(),
    }),
    response: cappedListResponse("affiliate_conversions", conversion),
  },
  {
    method: "POST",
    path: "/admin/affiliate-conversions",
    access: "admin",
    tag: TAG,
    summary: "Attribute an order by hand, referred or not",
    description: "An order that is attributed already is re-attributed: reversing entries for the old affiliate, new ones for the new.",
    body: z.strictObject({ order_id: id(), affiliate_id: id(), reason: text(500) }),
    response: z.object({ affiliate_conversion: detail }),
  },
  {
    method: "GET",
    path: "/admin/affiliate-conversions/for-order/:order_id",
    access: "admin",
    tag: TAG,
    summary: "Read who earns what on an order, and why",
    description: "The conversion of the order with attributions, refusals, commissions and entries; null where nobody referred it.",
    response: z.object({ affiliate_conversion: detail.nullable() }),
  },
  {
    method: "GET",
    path: "/admin/affiliate-conversions/:id",
    access: "admin",
    tag: TAG,
    summary: "Get a conversion with its attributions, refusals and commissions",
    response: z.object({ affiliate_conversion: detail }),
  },
  {
    method: "POST",
    path: "/admin/affiliate-conversions/:id/attribute",
    access: "admin",
    tag: TAG,
    summary: "Re-attribute a conversion by hand",
    body: z.strictObject({ affiliate_id: id(), reason: text(500) }),
    response: z.object({ affiliate_conversion: detail }),
  },
])
