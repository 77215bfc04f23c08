import { z } from "@medusajs/framework/zod"
import { HOLD_REASONS } from "../../../modules/affiliate/domain/settlement/sources"
import { PAYMENT_STATUSES } from "../../../modules/affiliate/domain/settlement/payment-status"
import { COMMISSION_STATES } from "../../../modules/affiliate/domain/states"
import { COMMISSION_SORTS } from "../../../modules/affiliate/repositories/commission-list-repository"
import type { RouteContract } from "../../utils/contract"
import { listQuery, listResponse, oneOrMore } from "../../utils/lists"
import { anyObject, currencyCode, dateTime, id, signedMajorAmount, text } from "../../utils/schemas"

const commission = z.object({
  id: z.string(),
  conversion_id: z.string(),
  order_id: z.string().nullable(),
  display_id: z.string().nullable(),
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  currency_code: z.string(),
  status: z.enum(COMMISSION_STATES),
  payment_status: z.enum(PAYMENT_STATUSES),
  hold_reason: z.enum(HOLD_REASONS).nullable(),
  amount: signedMajorAmount().describe("Σ of its ledger entries"),
  held_amount: signedMajorAmount().describe("What would be posted if the hold were cleared"),
  swept: signedMajorAmount(),
  paid: signedMajorAmount(),
  placed_at: dateTime(),
  available_at: dateTime(),
  approved_at: dateTime().nullable(),
  approved_by: z.string().nullable(),
  replaced_at: dateTime().nullable(),
  fraud_score: z.number().int().nullable(),
})
const detail = commission.extend({
  explanation: z.object({ affiliate: anyObject(), rules: z.array(anyObject()), sum: z.array(anyObject()) }),
  fraud: anyObject().nullable().describe("The assessment as it was made: score, threshold, every signal"),
  lines: z.array(anyObject()),
  entries: z.array(anyObject()),
  audit: z.array(anyObject()),
})

const TAG = "Commissions"
const one = z.object({ affiliate_commission: detail })
const action = (name: "approve" | "deny" | "reopen", summary: string, reason: z.ZodType): RouteContract => ({
  method: "POST",
  path: `/admin/affiliate-commissions/:id/${name}`,
  access: "admin",
  tag: TAG,
  summary,
  body: z.strictObject({ reason }),
  response: one,
})

/** Commissions: what they stand at, why, and a person's decisions. */
export const commissionContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/affiliate-commissions",
    access: "admin",
    tag: TAG,
    summary: "List commissions",
    query: listQuery(Object.keys(COMMISSION_SORTS), {
      affiliate_id: id().optional(),
      order_id: id().optional(),
      currency_code: currencyCode().optional(),
      status: oneOrMore(z.enum(COMMISSION_STATES)).optional(),
    }),
    response: listResponse("affiliate_commissions", commission),
  },
  {
    method: "POST",
    path: "/admin/affiliate-commissions/approve",
    access: "admin",
    tag: TAG,
    summary: "Approve several commissions, all or none",
    body: z.strictObject({ ids: z.array(id()).min(1).max(1000), reason: text(500).optional() }),
    response: z.object({ ids: z.array(z.string()) }),
  },
  {
    method: "GET",
    path: "/admin/affiliate-commissions/:id",
    access: "admin",
    tag: TAG,
    summary: "Get a commission with its explanation, entries, fraud signals and audit",
    response: one,
  },
  action("approve", "Clear a held commission, or approve a pending one", text(500).optional()),
  action("deny", "Deny a held commission", text(500)),
  action("reopen", "Reopen a denied commission on appeal", text(500)),
]
