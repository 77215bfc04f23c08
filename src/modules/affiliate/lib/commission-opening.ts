import { generateEntityId } from "@medusajs/framework/utils"
import { assessFraud } from "../domain/fraud/assess"
import type { FraudAssessment, FraudContext } from "../domain/fraud/types"
import type { Settings } from "../domain/settings/types"
import type { HoldReason } from "../domain/settlement/sources"
import { buyerOf, type AttributionDecision } from "./attribution-decision"
import type { AuditRecord } from "./audit"
import { affiliateIdentity } from "./identities"
import type { FreezeResult } from "./line-freezing"
import type { PlanInput } from "./settlement-types"
import type { ActiveAttribution, CommissionRecord, CommissionRow } from "./settlement-records"

export interface OpeningInput {
  input: PlanInput
  conversionId: string
  decision: AttributionDecision
  attribution: ActiveAttribution
  frozen: FreezeResult
  settings: Settings
}

export interface OpenedCommission {
  record: CommissionRecord
  /** The same as settling reads it. */
  row: CommissionRow
  audit: AuditRecord[]
}

const DAY_MS = 86_400_000

/**
 * Opens the commission of a new attribution: pending, or held for a person where the fraud guard says so or a unit cost
 * is missing. What a person attributed by hand is assessed too, for the record, but not held for fraud.
 */
export function openCommission(opening: OpeningInput): OpenedCommission {
  const { input, conversionId, attribution, frozen, settings } = opening
  const { reading, actor } = input
  const fraud = assess(opening)
  const holdReason = holdReasonOf(fraud, frozen, input)
  const record: CommissionRecord = {
    id: generateEntityId(undefined, "affcom"),
    conversion_id: conversionId,
    attribution_id: attribution.id,
    affiliate_id: attribution.affiliate_id,
    order_id: reading.order_id,
    currency_code: reading.currency_code,
    status: holdReason ? "pending_review" : "pending",
    hold_reason: holdReason,
    held_amount: "0",
    available_at: new Date(Date.parse(reading.placed_at) + settings.hold_period_days * DAY_MS).toISOString(),
    fraud_score: fraud?.score ?? null,
    fraud,
  }
  const { id, attribution_id, affiliate_id, status, hold_reason, held_amount, available_at } = record
  return {
    record,
    row: { id, attribution_id, affiliate_id, status, hold_reason, held_amount, available_at, replaced_at: null, lines: [], posted: [] },
    audit: [
      {
        entity: "commission",
        entity_id: record.id,
        action: holdReason ? "hold" : "open",
        from_state: null,
        to_state: record.status,
        actor_id: actor.id,
        reason: reasonSentence(holdReason, frozen),
        data: fraud,
      },
    ],
  }
}

function holdReasonOf(fraud: FraudAssessment | null, frozen: FreezeResult, input: PlanInput): HoldReason | null {
  if (fraud?.held && !input.manual) {
    return "fraud"
  }
  return frozen.missing_cost.length > 0 ? "missing_cost" : null
}

function reasonSentence(holdReason: HoldReason | null, frozen: FreezeResult): string | null {
  if (holdReason === "fraud") {
    return "The fraud guard asks for a person's decision."
  }
  return holdReason === "missing_cost"
    ? frozen.refusals.filter((refusal) => refusal.code === "missing_cost").map((refusal) => refusal.message).join(" ")
    : null
}

function assess({ input, decision, attribution, settings }: OpeningInput): FraudAssessment | null {
  const affiliate = input.state.affiliates.find((candidate) => candidate.id === attribution.affiliate_id)
  if (!affiliate) {
    return null
  }
  const row = decision.touch?.row ?? null
  const isClick = row?.kind === "click"
  const clickIp = isClick ? row.click_ip_hmac : null
  const context: FraudContext = {
    placed_at: input.reading.placed_at,
    clicked_at: isClick ? row.touched_at && new Date(row.touched_at).toISOString() : null,
    buyer: buyerOf(input.reading),
    affiliate: affiliateIdentity(affiliate),
    buyer_ip_hmac: row?.buyer_ip_hmac ?? null,
    click_ip_hmac: clickIp,
    affiliate_last_login_ip_hmac: affiliate.last_login_ip_hmac,
    clicks_last_hour: clickIp === null ? null : (input.state.clicks_in_hour[row?.click_id ?? ""] ?? 0),
    conversions_last_day: affiliate.conversions_last_day,
    conversions_before: affiliate.conversions_before,
  }
  return assessFraud(context, settings.fraud)
}
