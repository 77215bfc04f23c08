import { z } from "@medusajs/framework/zod"
import { REFUSAL_CODES } from "../../modules/affiliate/domain/attribution/refusals"
import { CANDIDATE_KINDS, STEP_OUTCOMES } from "../../modules/affiliate/domain/attribution/types"
import { FRAUD_SIGNAL_KEYS } from "../../modules/affiliate/domain/fraud/types"
import { FLAT_PER, RULE_BASES, RULE_KINDS, RULE_LOSS_CODES, RULE_SCOPES } from "../../modules/affiliate/domain/rules/types"
import { ENTRY_KINDS } from "../../modules/affiliate/domain/settlement/types"
import { dateTime, signedMajorAmount } from "./schemas"

/** Parts of answers that several resources share. They describe; nothing is checked by them when answering. */

/** One line of an audit trail. */
export const auditView = z.looseObject({
  action: z.string(),
  from_state: z.string().nullable(),
  to_state: z.string().nullable(),
  actor_id: z.string(),
  reason: z.string().nullable(),
  data: z.unknown(),
  created_at: dateTime(),
}).meta({ title: "AuditEntry" })

/** A rule as it was frozen on a line or an entry. */
export const ruleSnapshotView = z.looseObject({
  id: z.string(),
  name: z.string(),
  scope: z.enum(RULE_SCOPES),
  scope_ref_id: z.string().nullable(),
  kind: z.enum(RULE_KINDS),
  rate: z.string().nullable(),
  flat_per: z.enum(FLAT_PER).nullable(),
  currency_code: z.string().nullable(),
  basis: z.enum(RULE_BASES),
  tiers: z.array(z.looseObject({ min_qty: z.string().optional(), min_total: z.string().optional(), rate: z.string() })).nullable(),
  max_amount: z.string().nullable(),
  effective_at: dateTime(),
  expires_at: dateTime().nullable(),
}).meta({ title: "RuleSnapshot" })

/** Why a rule that was looked at did not win. */
export const ruleLossView = z.object({
  rule_id: z.string(),
  rule_name: z.string(),
  scope: z.enum(RULE_SCOPES),
  code: z.enum(RULE_LOSS_CODES),
  message: z.string(),
}).meta({ title: "RuleLoss" })

/** One step of a sum, as a sentence with its numbers. */
export const sumStepView = z.object({
  code: z.string(),
  message: z.string().meta({ example: "8.75 % of 240.00 = 21.00." }),
  line_ids: z.array(z.string()),
  amounts: z.record(z.string(), z.string()),
}).meta({ title: "SumStep" })

/** What became of one touch of the shopper's, or of the customer's binding. */
export const attributionStepView = z.object({
  kind: z.enum(CANDIDATE_KINDS),
  referral_code: z.string().nullable().describe("Null for a customer whom a person bound"),
  affiliate_id: z.string(),
  touched_at: dateTime(),
  outcome: z.enum(STEP_OUTCOMES),
  message: z.string(),
}).meta({ title: "AttributionStep" })

export const refusalView = z.object({
  code: z.enum(REFUSAL_CODES),
  message: z.string(),
  referral_code: z.string().nullable(),
  affiliate_id: z.string().nullable(),
  touched_at: dateTime().nullable(),
}).meta({ title: "Refusal" })

/** A fraud assessment as it was made. */
export const fraudView = z.looseObject({
  score: z.number().int(),
  threshold: z.number().int(),
  held: z.boolean(),
  signals: z.array(
    z.looseObject({
      key: z.enum(FRAUD_SIGNAL_KEYS),
      fired: z.boolean(),
      threshold: z.number().int(),
      weight: z.number().int(),
      score: z.number().int(),
      value: z.number().nullable(),
      detail: z.string(),
      error: z.string().optional(),
    })
  ),
}).meta({ title: "FraudAssessment" })

/** A ledger entry beside the thing it belongs to: what every such list has. */
export const ownEntryView = z.looseObject({
  id: z.string(),
  kind: z.enum(ENTRY_KINDS),
  currency_code: z.string(),
  amount: signedMajorAmount(),
  reason: z.string().nullable(),
  created_at: dateTime(),
})
