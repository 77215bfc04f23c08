import { z } from "@medusajs/framework/zod"
import { REFUSAL_CODES } from "../../../modules/affiliate/domain/attribution/refusals"
import { CONVERSION_SORTS } from "../../../modules/affiliate/repositories/commission-list-repository"
import type { RouteContract } from "../../utils/contract"
import { listQuery, listResponse, oneOrMore } from "../../utils/lists"
import { anyObject, currencyCode, dateTime, id, text } from "../../utils/schemas"

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
  refusals: z.array(anyObject()).describe("Every refusal with its code and sentence"),
  affiliate_id: z.string().nullable(),
  affiliate_name: z.string().nullable(),
  attribution_source: z.string().nullable(),
  commission_id: z.string().nullable(),
})
const detail = conversion.extend({
  facts: anyObject().describe("What was left of the sale when it was last settled"),
  attributions: z.array(anyObject()).describe("Past ones included, with actor and reason"),
  audit: z.array(anyObject()),
})

const TAG = "Conversions"

/** Conversions: what was sold, who brought it, what was refused. */
export const conversionContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/affiliate-conversions",
    access: "admin",
    tag: TAG,
    summary: "List conversions, refused ones too",
    query: listQuery(Object.keys(CONVERSION_SORTS), {
      affiliate_id: id().optional(),
      order_id: id().optional(),
      currency_code: currencyCode().optional(),
      refusal_code: oneOrMore(z.enum(REFUSAL_CODES)).optional(),
    }),
    response: listResponse("affiliate_conversions", conversion),
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
    path: "/admin/affiliate-conversions/:id",
    access: "admin",
    tag: TAG,
    summary: "Get a conversion with its attributions and refusals",
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
]
