import { z } from "@medusajs/framework/zod"
import { needsReason, type AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { batchResponse } from "../../utils/batch"
import { defineContracts } from "../../utils/contract"
import { DOCUMENT_UPLOAD, documentUploadQuery } from "../../utils/document-upload"
import { listResponse } from "../../utils/lists"
import { AFFILIATE_FIELDS, REFERRAL_CODE_COLUMNS, TAX_DOCUMENT_COLUMNS } from "./query-config"
import * as v from "./validators"

const common = { access: "admin", tag: "Affiliates" } as const
const one = z.object({ affiliate: v.affiliateView })
const DUPLICATE = { 422: "Another affiliate has this email" }

const action = <const Name extends AffiliateAction>(name: Name, summary: string) =>
  ({
    ...common,
    method: "POST",
    path: `/admin/affiliates/:id/${name}`,
    summary,
    description: "A move that is not legal answers 400 and names both states.",
    body: needsReason(name) ? v.reasonBody : v.optionalReasonBody,
    fields: AFFILIATE_FIELDS,
    response: one,
  }) as const

const codes = { ...common, tag: "Referral codes", fields: { defaults: REFERRAL_CODE_COLUMNS, allowed: REFERRAL_CODE_COLUMNS } } as const
const CODE_TAKEN = { 422: "The code, or its promotion, is taken" }
const documents = { ...common, tag: "Tax documents", fields: { defaults: TAX_DOCUMENT_COLUMNS, allowed: TAX_DOCUMENT_COLUMNS } } as const
const oneDocument = z.object({ tax_document: v.taxDocumentView })

export const affiliateContracts = defineContracts([
  { ...common, method: "GET", path: "/admin/affiliates", summary: "List affiliates with their balances and where their tax documents stand", query: v.affiliateQuery, response: listResponse("affiliates", v.affiliateRowView) },
  { ...common, method: "POST", path: "/admin/affiliates", summary: "Enter an affiliate, pending until approved", body: v.affiliateBody, fields: AFFILIATE_FIELDS, response: one, errors: DUPLICATE },
  { ...common, method: "GET", path: "/admin/affiliates/:id", summary: "Read an affiliate with its audit trail", fields: AFFILIATE_FIELDS, response: z.object({ affiliate: v.affiliateDetailView }) },
  { ...common, method: "POST", path: "/admin/affiliates/:id", summary: "Change an affiliate's particulars", body: v.affiliatePatchBody, fields: AFFILIATE_FIELDS, response: one, errors: DUPLICATE },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliates/batch",
    summary: "Move several affiliates, each by itself",
    description: "As each single action would: one that is refused keeps none of the others from moving.",
    body: v.affiliateBatchBody,
    response: batchResponse,
  },
  action("approve", "Approve an application"),
  action("reject", "Reject an application"),
  action("suspend", "Suspend an affiliate: new orders earn nothing"),
  action("reinstate", "Reinstate a suspended affiliate"),
  action("terminate", "End an affiliate's participation; what was earned is still paid"),
  { ...common, method: "GET", path: "/admin/affiliates/:id/balances", summary: "Read what an affiliate is owed, by currency", response: z.object({ balances: z.array(v.balanceView) }) },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliates/:id/adjustments",
    summary: "Post an adjustment or a bonus to the ledger",
    description: "The amount is in major units, signed; a bonus is above zero. The ledger is append-only: another adjustment corrects this one.",
    body: v.adjustmentBody,
    response: z.object({ affiliate_ledger_entry: z.object({ id: z.string(), kind: z.string(), amount: z.string(), currency_code: z.string(), reason: z.string() }), balances: z.array(v.balanceView) }),
    errors: { 409: "The idempotency key was used with another content" },
  },
  { ...codes, method: "GET", path: "/admin/affiliates/:id/referral-codes", summary: "List an affiliate's referral codes", query: v.referralCodeQuery, response: listResponse("referral_codes", v.referralCodeView) },
  { ...codes, method: "POST", path: "/admin/affiliates/:id/referral-codes", summary: "Make a referral code, chosen or generated", body: v.referralCodeBody, response: z.object({ referral_code: v.referralCodeView }), errors: CODE_TAKEN },
  { ...codes, method: "POST", path: "/admin/affiliates/:id/referral-codes/:code_id", summary: "Switch a referral code, bind or unbind its promotion", body: v.referralCodePatchBody, response: z.object({ referral_code: v.referralCodeView }), errors: CODE_TAKEN },
  { ...documents, method: "GET", path: "/admin/affiliates/:id/tax-documents", summary: "List an affiliate's tax documents", response: z.object({ tax_documents: z.array(v.taxDocumentView) }) },
  { ...documents, method: "POST", path: "/admin/affiliates/:id/tax-documents", summary: "Ask an affiliate for a tax form", body: v.taxDocumentBody, response: oneDocument, errors: { 422: "This form was asked for already" } },
  { ...documents, method: "POST", path: "/admin/affiliates/:id/tax-documents/:document_id", summary: "Record that a tax document arrived", body: v.taxDocumentUploadBody, response: oneDocument },
  {
    ...documents,
    method: "POST",
    path: "/admin/affiliates/:id/tax-documents/:document_id/content",
    summary: "Upload a tax document's file",
    description:
      "The whole body is the file: PDF, PNG or JPEG, judged by its content and its name. It is kept sealed. While nobody has judged the document, another file replaces it.",
    query: documentUploadQuery,
    upload: DOCUMENT_UPLOAD,
    response: oneDocument,
    errors: { 413: "The file is larger than 5 MB", 415: "The file is no PDF, PNG or JPEG" },
  },
  {
    ...common,
    tag: "Tax documents",
    method: "GET",
    path: "/admin/affiliates/:id/tax-documents/:document_id/content",
    policy: "manage",
    summary: "Look at a tax document's file, or save it",
    description: "As it was uploaded: PDF, PNG or JPEG. Every reading is written to the document's trail.",
    query: v.documentContentQuery,
    response: z.string().meta({ contentMediaType: "application/octet-stream" }),
  },
  { ...documents, method: "POST", path: "/admin/affiliates/:id/tax-documents/:document_id/verify", summary: "Verify a tax document", body: v.optionalReasonBody, response: oneDocument },
  { ...documents, method: "POST", path: "/admin/affiliates/:id/tax-documents/:document_id/reject", summary: "Reject a tax document", body: v.reasonBody, response: oneDocument },
])
