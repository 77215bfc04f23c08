import { z } from "@medusajs/framework/zod"
import { AFFILIATE_ACTIONS } from "../../../modules/affiliate/domain/affiliates/actions"
import { DOCUMENT_MIME_TYPES } from "../../../modules/affiliate/domain/affiliates/document-kind"
import { AFFILIATE_KINDS, TAX_FORMS } from "../../../modules/affiliate/domain/affiliates/types"
import { AFFILIATE_SORTS } from "../../../modules/affiliate/repositories/roster-list-repository"
import { AFFILIATE_STATES, TAX_DOCUMENT_STATES } from "../../../modules/affiliate/domain/states"
import { auditView } from "../../utils/answers"
import { batchBody } from "../../utils/batch"
import { filters, flag, listQuery, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, email, filename, id, metadata, signedMajorAmount, text } from "../../utils/schemas"

export const affiliateQuery = listQuery(Object.keys(AFFILIATE_SORTS), {
  q: text(200).optional().describe("Part of a name or email"),
  id: oneOrMore(id()).optional(),
  status: oneOrMore(z.enum(AFFILIATE_STATES)).optional(),
  kind: oneOrMore(z.enum(AFFILIATE_KINDS)).optional(),
  org_id: oneOrMore(id()).optional(),
  email: oneOrMore(email()).optional(),
  payout_blocked: flag().optional(),
  tax_document_state: oneOrMore(z.enum(TAX_DOCUMENT_STATES)).optional().describe("Where the best of its tax documents stands; missing without any"),
  approved_at: filters.dateRange(),
  created_at: filters.dateRange(),
})

const particulars = {
  name: text(200),
  email: email(),
  kind: z.enum(AFFILIATE_KINDS).optional(),
  base_currency_code: currencyCode().nullish(),
  org_id: id().nullish(),
  metadata: metadata().nullish(),
}

export const affiliateBody = z.strictObject(particulars)

export const affiliatePatchBody = z.strictObject({
  ...particulars,
  name: particulars.name.optional(),
  email: particulars.email.optional(),
  payout_blocked: z.boolean().optional().describe("Blocks paying out; earning goes on"),
  reason: text(1000).optional().describe("Kept in the audit trail"),
})

const reason = text(1000)
export const optionalReasonBody = z.strictObject({ reason: reason.optional() })
export const reasonBody = z.strictObject({ reason })

export const affiliateBatchBody = batchBody(AFFILIATE_ACTIONS)
export type AffiliateBatch = z.output<typeof affiliateBatchBody>

export const adjustmentBody = z.strictObject({
  kind: z.enum(["adjustment", "bonus"]).default("adjustment"),
  amount: signedMajorAmount(),
  currency_code: currencyCode(),
  reason,
  idempotency_key: text(100).optional().describe("The same key posts once for an affiliate; with another content it answers 409"),
})
export type AdjustmentBody = z.output<typeof adjustmentBody>

export const referralCodeQuery = listQuery(["code", "created_at"], {
  q: text(64).optional(),
  is_active: flag().optional(),
  promotion_id: oneOrMore(id()).optional(),
})

export const referralCodeBody = z.strictObject({
  code: text(64).nullish().describe("A chosen code; generated when left out"),
  promotion_id: id().nullish().describe("A promotion whose coupon attributes orders to this code"),
})

export const referralCodePatchBody = z
  .strictObject({ is_active: z.boolean().optional(), promotion_id: id().nullish() })
  .describe("promotion_id null unbinds")

export const taxDocumentBody = z.strictObject({ form: z.enum(TAX_FORMS) })

export const taxDocumentUploadBody = z.strictObject({
  filename: filename(),
  metadata: metadata().nullish(),
})

export const documentContentQuery = z.strictObject({ download: flag().optional().describe("true: to be saved; else to be looked at") })

export const taxDocumentView = z.looseObject({
  id: z.string(),
  affiliate_id: z.string(),
  form: z.enum(TAX_FORMS),
  state: z.enum(TAX_DOCUMENT_STATES),
  filename: z.string().nullable(),
  mime_type: z.enum(DOCUMENT_MIME_TYPES).nullable().describe("Null where only its arrival was recorded: there is no content"),
  size_bytes: z.number().int().nullable(),
  rejection_reason: z.string().nullable(),
  verified_at: dateTime().nullable(),
  verified_by: z.string().nullable(),
  metadata: z.looseObject({}).nullable(),
})

export const referralCodeView = z.looseObject({
  id: z.string(),
  affiliate_id: z.string(),
  code: z.string().meta({ example: "REF-7K3M9QXA-4" }),
  is_active: z.boolean(),
  is_generated: z.boolean(),
  promotion_id: z.string().nullable(),
  created_at: dateTime(),
})

export const affiliateView = z.looseObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  kind: z.enum(AFFILIATE_KINDS),
  status: z.enum(AFFILIATE_STATES),
  base_currency_code: z.string().nullable(),
  payout_blocked: z.boolean(),
  approved_at: dateTime().nullable(),
  org_id: z.string().nullable(),
  language: z.string().nullish().describe("In which its portal and mails speak; null: the default"),
  answers: z.looseObject({}).nullish().describe("To the option portal.questions"),
  metadata: z.looseObject({}).nullable(),
  created_at: dateTime(),
  updated_at: dateTime(),
}).meta({ title: "Affiliate" })

/** An affiliate by itself. */
export const affiliateDetailView = affiliateView.extend({
  org: z.looseObject({ id: z.string(), name: z.string() }).nullish(),
  audit: z.array(auditView),
}).meta({ title: "AffiliateDetail" })

/** An affiliate in a list. */
export const affiliateRowView = affiliateView.extend({
  org_name: z.string().nullable(),
  last_login_at: dateTime().nullable(),
  tax_document_state: z.enum(TAX_DOCUMENT_STATES).describe("Where the best of its tax documents stands; missing without any"),
  referral_codes_count: z.number().int(),
  balances: z.array(
    z.object({
      currency_code: z.string(),
      balance: signedMajorAmount().describe("The sum of all entries"),
      approved: signedMajorAmount().describe("Ready for the next payout"),
    })
  ),
}).meta({ title: "AffiliateRow" })

export const balanceView = z.object({
  affiliate_id: z.string(),
  currency_code: z.string(),
  pending: z.string().describe("Earned; the hold is not over or the order not paid"),
  held: z.string().describe("Waits for a person's decision; not in the ledger"),
  approved: z.string().describe("Ready for the next payout"),
  in_payout: z.string().describe("In payouts that have not left or are not confirmed"),
  paid: z.string(),
  balance: z.string().describe("The sum of all entries"),
})
