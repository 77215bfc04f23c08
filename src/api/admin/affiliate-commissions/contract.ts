import { z } from "@medusajs/framework/zod"
import { FRAUD_SIGNAL_KEYS } from "../../../modules/affiliate/domain/fraud/types"
import { ATTRIBUTION_SOURCES } from "../../../modules/affiliate/domain/attribution/types"
import { HOLD_REASONS } from "../../../modules/affiliate/domain/settlement/sources"
import { PAYMENT_STATUSES } from "../../../modules/affiliate/domain/settlement/payment-status"
import { COMMISSION_STATES } from "../../../modules/affiliate/domain/states"
import { COMMISSION_ACTIONS, type CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import { COMMISSION_SORTS } from "../../../modules/affiliate/lib/commission-page"
import { attributionStepView, auditView, fraudView, ownEntryView, ruleLossView, ruleSnapshotView, sumStepView } from "../../utils/answers"
import { batchBody, batchResponse } from "../../utils/batch"
import { defineContracts } from "../../utils/contract"
import { afterRow, cappedListResponse, filters, listQuery, oneOrMore } from "../../utils/lists"
import { currencyCode, dateTime, id, signedMajorAmount, text } from "../../utils/schemas"

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
  fraud_threshold: z.number().int().nullable().describe("From which score on it was held when it was judged"),
  fraud_signals: z
    .array(z.object({ key: z.enum(FRAUD_SIGNAL_KEYS), score: z.number().int(), detail: z.string() }))
    .describe("The signals that fired when it was judged, the heaviest first; `detail` is a sentence for people"),
})
/** A commission with everything that explains it. */
export const explainedCommission = commission.extend({
  explanation: z.object({
    affiliate: z.object({
      source: z.enum(ATTRIBUTION_SOURCES),
      decided_by: z.string(),
      reason: z.string().nullable(),
      steps: z.array(attributionStepView),
    }),
    rules: z.array(
      z.object({
        line_id: z.string(),
        title: z.string().nullable(),
        rule_id: z.string(),
        rule_name: z.string(),
        reason: z.string(),
        losers: z.array(ruleLossView),
      })
    ),
    sum: z.array(sumStepView),
  }),
  fraud: fraudView.nullable().describe("The assessment as it was made: score, threshold, every signal"),
  lines: z.array(
    z.looseObject({
      id: z.string(),
      line_id: z.string(),
      product_id: z.string().nullable(),
      variant_id: z.string().nullable(),
      title: z.string().nullable(),
      rule_id: z.string(),
      rule_snapshot: ruleSnapshotView,
      unit_cost: z.string().nullable(),
    })
  ),
  entries: z.array(
    ownEntryView.extend({
      seq: z.number().int(),
      line_id: z.string(),
      attributable_amount: z.string(),
      rule_id: z.string(),
      payout_id: z.string().nullable(),
      available_at: dateTime(),
      actor_id: z.string(),
    })
  ),
})
const detail = explainedCommission.extend({ audit: z.array(auditView) }).meta({ title: "CommissionDetail" })

const commissionBatchBody = batchBody(COMMISSION_ACTIONS)
export type CommissionBatch = z.output<typeof commissionBatchBody>

const TAG = "Commissions"
const one = z.object({ affiliate_commission: detail })
const action = <const Name extends CommissionAction, Reason extends z.ZodType>(name: Name, summary: string, reason: Reason) =>
  ({
    method: "POST",
    path: `/admin/affiliate-commissions/:id/${name}`,
    access: "admin",
    policy: "approve_review",
    tag: TAG,
    summary,
    body: z.strictObject({ reason }),
    response: one,
  }) as const

/** Commissions: what they stand at, why, and a person's decisions. */
export const commissionContracts = defineContracts([
  {
    method: "GET",
    path: "/admin/affiliate-commissions",
    access: "admin",
    tag: TAG,
    summary: "List commissions",
    query: listQuery(Object.keys(COMMISSION_SORTS), {
      after: afterRow(),
      q: text(200).optional().describe("An order's display id, or part of an affiliate's name"),
      hold_reason: oneOrMore(z.enum(HOLD_REASONS)).optional(),
      sales_channel_id: oneOrMore(id()).optional(),
      placed_at: filters.dateRange(),
      affiliate_id: id().optional(),
      order_id: id().optional(),
      currency_code: currencyCode().optional(),
      status: oneOrMore(z.enum(COMMISSION_STATES)).optional(),
      payment_status: oneOrMore(z.enum(PAYMENT_STATUSES)).optional().describe("How far its money got; follows from entries and payouts"),
      rule_id: id().optional().describe("A rule by which at least one line earns"),
    }),
    response: cappedListResponse("affiliate_commissions", commission),
  },
  {
    method: "POST",
    path: "/admin/affiliate-commissions/batch",
    access: "admin",
    policy: "approve_review",
    tag: TAG,
    summary: "Approve, deny or reopen several commissions, each by itself",
    description: "As each single action would: a canceled order refuses its own commission and no other.",
    body: commissionBatchBody,
    response: batchResponse,
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
])
