import { z } from "@medusajs/framework/zod"
import { ATTEMPT_RESULTS } from "../../../modules/affiliate/domain/payout/rail"
import { PAYOUT_STATES } from "../../../modules/affiliate/domain/states"
import { PAYOUT_SORTS } from "../../../modules/affiliate/repositories/payout-list-repository"
import type { RouteContract } from "../../utils/contract"
import { listQuery, listResponse, oneOrMore } from "../../utils/lists"
import { anyObject, currencyCode, dateTime, id, instant, majorAmount, text } from "../../utils/schemas"

/** A payout in an answer; batches show theirs in the same form. */
export const payoutSchema = z.object({
  id: z.string(),
  batch_id: z.string(),
  batch_display_id: z.number().int(),
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  affiliate_email: z.string(),
  currency_code: z.string(),
  status: z.enum(PAYOUT_STATES),
  gross: majorAmount(),
  fees: majorAmount(),
  withheld: majorAmount(),
  net: majorAmount(),
  rail: z.string(),
  reference_token: z.string(),
  external_reference: z.string().nullable(),
  paid_at: dateTime().nullable(),
  failure_reason: z.string().nullable(),
  period_start: dateTime().nullable(),
  period_end: dateTime(),
  created_at: dateTime(),
  updated_at: dateTime(),
})
const detail = payoutSchema.extend({
  entries: z.array(anyObject()).describe("What it pays for, entry by entry"),
  attempts: z.array(
    z.looseObject({ idempotency_key: z.string(), result: z.enum(ATTEMPT_RESULTS).nullable(), detail: z.string().nullable() })
  ),
  audit: z.array(anyObject()),
})

const filters = {
  batch_id: id().optional(),
  affiliate_id: id().optional(),
  currency_code: currencyCode().optional(),
  status: oneOrMore(z.enum(PAYOUT_STATES)).optional(),
  created_from: instant().optional(),
  created_to: instant().optional(),
}

const TAG = "Payouts"
const action = (name: string, summary: string, body?: z.ZodObject): RouteContract => ({
  method: "POST",
  path: `/admin/affiliate-payouts/:id/${name}`,
  access: "admin",
  tag: TAG,
  summary,
  ...(body ? { body } : {}),
  response: z.object({ affiliate_payout: detail }),
})

/** Payouts: what each affiliate is paid in each currency. */
export const payoutContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/affiliate-payouts",
    access: "admin",
    tag: TAG,
    summary: "List payouts",
    query: listQuery(Object.keys(PAYOUT_SORTS), filters),
    response: listResponse("affiliate_payouts", payoutSchema),
  },
  {
    method: "GET",
    path: "/admin/affiliate-payouts/export",
    access: "admin",
    tag: TAG,
    summary: "Download the filtered payouts as their rail's file",
    query: z.strictObject(filters),
    response: z.string().meta({ contentMediaType: "text/csv" }),
  },
  {
    method: "GET",
    path: "/admin/affiliate-payouts/:id",
    access: "admin",
    tag: TAG,
    summary: "Get a payout with its entries, attempts and audit",
    response: z.object({ affiliate_payout: detail }),
  },
  action("mark-paid", "Confirm a payment", z.strictObject({ external_reference: text(255), paid_at: text(40) })),
  action("mark-failed", "Note that a payment failed", z.strictObject({ reason: text(500) })),
  action("mark-returned", "Note that a payment came back", z.strictObject({ reason: text(500) })),
  action("retry", "Approve a failed payout for another try"),
  action("cancel", "Cancel a payout; its entries can be swept again"),
]
