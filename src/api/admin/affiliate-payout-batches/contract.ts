import { z } from "@medusajs/framework/zod"
import { BATCH_STATES } from "../../../modules/affiliate/domain/payout/batch-states"
import { PAYOUT_EXCLUSION_CODES } from "../../../modules/affiliate/domain/payout/exclusions"
import { auditView } from "../../utils/answers"
import { defineContracts } from "../../utils/contract"
import { filters, listQuery, listResponse, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, id, instant, majorAmount, signedMajorAmount, text } from "../../utils/schemas"
import { payoutSchema } from "../affiliate-payouts/contract"

const exclusion = z.object({
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  currency_code: z.string(),
  gross: signedMajorAmount(),
  code: z.enum(PAYOUT_EXCLUSION_CODES),
  message: z.string().describe("Why this affiliate is left out, as a sentence"),
})
const batch = z.object({
  id: z.string(),
  display_id: z.number().int(),
  status: z.enum(BATCH_STATES),
  period_start: dateTime().nullable(),
  period_end: dateTime(),
  currency_code: z.string().nullable(),
  rail: z.string(),
  version: z.number().int().describe("What `approve` has to name: raised whenever what would be paid changes"),
  exclusions: z.array(exclusion),
  created_by: z.string(),
  approved_by: z.string().nullable(),
  approved_at: dateTime().nullable(),
  processed_at: dateTime().nullable(),
  canceled_at: dateTime().nullable(),
  created_at: dateTime(),
})
const total = z.object({
  currency_code: z.string(),
  payouts: z.number().int(),
  gross: majorAmount(),
  fees: majorAmount(),
  withheld: majorAmount(),
  net: majorAmount(),
})
const totals = z.array(total).describe("By currency; canceled payouts are not in it")
const file = z
  .object({
    file_id: z.string(),
    filename: z.string(),
    sha256: z.string(),
    payouts: z.number().int().describe("How many payouts it is about, of this batch and of others"),
    actor_id: z.string(),
    created_at: dateTime(),
  })
  .describe("A file that was handed out, kept as it was")
const detail = batch
  .extend({
    requires_second_person: z.boolean().describe("Whoever prepared it may not approve it"),
    totals,
    payouts: z.array(payoutSchema),
    files: z.array(file).describe("The latest first; the export downloads one again by its `file_id`"),
    audit: z.array(auditView),
  })
  .meta({ title: "PayoutBatchDetail" })
const proposal = z.object({
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  currency_code: z.string(),
  entry_count: z.number().int(),
  gross: majorAmount(),
  fees: majorAmount(),
  withheld: majorAmount(),
  net: majorAmount(),
})

const scope = {
  period_end: instant().optional().describe("Exclusive; now when left out. Everything available before it is included"),
  currency_code: currencyCode().optional(),
  affiliate_ids: z.array(id()).min(1).max(1000).optional(),
}

/** A confirmation file as it is uploaded. */
export const CONFIRMATION_UPLOAD = { content_types: ["text/csv"], max_bytes: 10_485_760 } as const

const TAG = "Payout batches"
const one = z.object({ affiliate_payout_batch: detail })
const PATH = "/admin/affiliate-payout-batches"

/** Payout batches: swept, approved by a person, handed to a rail, confirmed. */
export const payoutBatchContracts = defineContracts([
  {
    method: "POST",
    path: `${PATH}/preview`,
    access: "admin",
    policy: "view",
    tag: TAG,
    summary: "Dry run: who would be paid what, and who is left out and why",
    body: z.strictObject(scope),
    response: z.object({
      period_end: dateTime().describe("The end that was reckoned with: name it when preparing, and the same is swept"),
      totals,
      payouts: z.array(proposal),
      exclusions: z.array(exclusion),
    }),
  },
  {
    method: "GET",
    path: PATH,
    access: "admin",
    tag: TAG,
    summary: "List payout batches",
    query: listQuery(["created_at"], {
      status: oneOrMore(z.enum(BATCH_STATES)).optional(),
      rail: oneOrMore(text(64)).optional(),
      created_at: filters.dateRange(),
    }),
    response: listResponse("affiliate_payout_batches", batch.extend({ totals })),
  },
  {
    method: "POST",
    path: PATH,
    access: "admin",
    tag: TAG,
    summary: "Sweep what is ready into a new pending batch",
    body: z.strictObject({ ...scope, period_start: instant().optional(), rail: text(64).optional() }),
    response: one,
  },
  { method: "GET", path: `${PATH}/:id`, access: "admin", tag: TAG, summary: "Get a batch with its payouts", response: one },
  {
    method: "POST",
    path: `${PATH}/:id/approve`,
    access: "admin",
    policy: "approve_payout",
    tag: TAG,
    summary: "Approve a batch as it was reviewed",
    body: z.strictObject({ version: z.number().int().min(1) }),
    response: one,
    errors: { 409: "The batch is not what was reviewed; the answer says what changed" },
  },
  { method: "POST", path: `${PATH}/:id/process`, access: "admin", tag: TAG, summary: "Hand approved payouts to their rail", response: one },
  {
    method: "POST",
    path: `${PATH}/:id/cancel`,
    access: "admin",
    tag: TAG,
    summary: "Cancel a batch that has not left",
    body: z.strictObject({ reason: text(500).optional() }),
    response: one,
  },
  {
    method: "GET",
    path: `${PATH}/:id/export`,
    access: "admin",
    policy: "manage",
    tag: TAG,
    summary: "Download the batch as its rail's file; changes no status",
    description: "Every export is kept, encrypted, and named in the batch's audit; `file_id` downloads such a file again as it was.",
    query: z.strictObject({ format: z.enum(["csv"]).default("csv"), file_id: text(500).optional() }),
    response: z.string().meta({ contentMediaType: "text/csv" }),
  },
  {
    method: "POST",
    path: `${PATH}/:id/confirmations`,
    access: "admin",
    tag: TAG,
    summary: "Upload a confirmation CSV: reference_token, paid_at, external_reference",
    description: "Each row is judged by itself; a row with a problem changes nothing. A file that cannot be read is refused whole.",
    upload: CONFIRMATION_UPLOAD,
    response: z.object({
      results: z.array(
        z.object({
          row: z.number().int(),
          reference_token: z.string(),
          status: z.enum(["paid", "already_paid", "error"]),
          payout_id: z.string().nullable(),
          problems: z.array(z.object({ column: z.string().nullable(), message: z.string() })),
        })
      ),
      affiliate_payout_batch: detail,
    }),
    errors: { 413: "The file is larger than 10 MB", 415: "The body is not text/csv" },
  },
])
