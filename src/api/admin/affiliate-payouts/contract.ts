import { z } from "@medusajs/framework/zod"
import type { PayoutAction } from "../../../modules/affiliate/domain/payout/payout-actions"
import { ATTEMPT_RESULTS } from "../../../modules/affiliate/domain/payout/rail"
import { PAYOUT_STATES } from "../../../modules/affiliate/domain/states"
import { PAYOUT_SORTS } from "../../../modules/affiliate/repositories/payout-list-repository"
import { auditView, ownEntryView } from "../../utils/answers"
import { defineContracts } from "../../utils/contract"
import { afterRow, filters as ranges, flag, listQuery, listResponse, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, id, majorAmount, text } from "../../utils/schemas"

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
  disputed_at: dateTime().nullable().describe("Kept back since then: in no file, and not sent"),
  dispute_reason: z.string().nullable(),
  period_start: dateTime().nullable(),
  period_end: dateTime(),
  created_at: dateTime(),
  updated_at: dateTime(),
}).meta({ title: "Payout" })
const detail = payoutSchema.extend({
  entries: z
    .array(ownEntryView.extend({ seq: z.string(), order_id: z.string().nullable(), display_id: z.string().nullable(), commission_id: z.string().nullable() }))
    .describe("What it pays for, entry by entry"),
  attempts: z.array(
    z.looseObject({
      id: z.string(),
      rail: z.string(),
      idempotency_key: z.string(),
      result: z.enum(ATTEMPT_RESULTS).nullable(),
      detail: z.string().nullable(),
      external_reference: z.string().nullable(),
      created_at: dateTime(),
      finished_at: dateTime().nullable(),
    })
  ),
  audit: z.array(auditView),
}).meta({ title: "PayoutDetail" })

const filters = {
  q: text(200).optional().describe("Part of an affiliate's name or email, of a reference token or of the bank's reference"),
  batch_id: id().optional(),
  affiliate_id: id().optional(),
  currency_code: currencyCode().optional(),
  status: oneOrMore(z.enum(PAYOUT_STATES)).optional(),
  rail: oneOrMore(text(64)).optional(),
  is_disputed: flag().optional(),
  created_at: ranges.dateRange(),
  paid_at: ranges.dateRange(),
}

const TAG = "Payouts"
const action = <const Name extends PayoutAction, Body extends z.ZodObject>(name: Name, summary: string, body: Body) =>
  ({
    method: "POST",
    path: `/admin/affiliate-payouts/:id/${name}`,
    access: "admin",
    tag: TAG,
    summary,
    body,
    response: z.object({ affiliate_payout: detail }),
  }) as const

/** Payouts: what each affiliate is paid in each currency. */
export const payoutContracts = defineContracts([
  {
    method: "GET",
    path: "/admin/affiliate-payouts",
    access: "admin",
    tag: TAG,
    summary: "List payouts",
    query: listQuery(Object.keys(PAYOUT_SORTS), { after: afterRow(), ...filters }),
    response: listResponse("affiliate_payouts", payoutSchema),
  },
  {
    method: "GET",
    path: "/admin/affiliate-payouts/export",
    access: "admin",
    policy: "manage",
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
  action("dispute", "Keep back a payout that has not left, until it is released", z.strictObject({ reason: text(500) })),
  action("release", "Let a disputed payout go", z.strictObject({ reason: text(500).optional() })),
  action("retry", "Approve a failed payout for another try", z.strictObject({ reason: text(500).optional() })),
  action("cancel", "Cancel a payout; its entries can be swept again", z.strictObject({ reason: text(500).optional() })),
])
