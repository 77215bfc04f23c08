import { generateEntityId } from "@medusajs/framework/utils"
import { attribute } from "../domain/attribution/attribute"
import type { Refusal } from "../domain/attribution/refusals"
import type { Attribution, BuyerIdentity, Touchpoint } from "../domain/attribution/types"
import type { Settings } from "../domain/settings/types"
import type { AuditRecord } from "./audit"
import { affiliateIdentity } from "./identities"
import type { PlanInput } from "./settlement-types"
import type { ActiveAttribution, AttributionRecord, BindingRow, TouchpointRow } from "./settlement-records"

/** Who a conversion belongs to after this settling, and what of it is new. */
export interface AttributionDecision {
  attribution: ActiveAttribution | null
  /** A new attribution to be written. */
  record: AttributionRecord | null
  /** The attribution that the new one replaces. */
  retired_id: string | null
  /** The touch that won now; null for earlier attributions, by hand and by a binding. */
  touch: { attribution: Attribution; row: TouchpointRow } | null
  refusals: Refusal[]
  audit: AuditRecord[]
}

/**
 * A conversion is attributed once, when it is first seen; afterwards only a person's word changes it, and what a cart's
 * touchpoints would say today no longer matters.
 */
export function decideAttribution(input: PlanInput, conversionId: string, settings: Settings): AttributionDecision {
  if (input.manual) {
    return attributeByHand(input, conversionId)
  }
  if (input.state.conversion) {
    return { ...NOTHING_NEW, attribution: input.state.attribution }
  }
  return attributeAnew(input, conversionId, settings)
}

const NOTHING_NEW: AttributionDecision = {
  attribution: null,
  record: null,
  retired_id: null,
  touch: null,
  refusals: [],
  audit: [],
}

function attributeAnew({ reading, probe, state, actor }: PlanInput, conversionId: string, settings: Settings): AttributionDecision {
  const { attribution, refusals } = attribute({
    touchpoints: probe.touchpoints.map((row) => touchpointOf(row, reading.placed_at)),
    bindings: probe.bindings,
    settings,
    buyer: buyerOf(reading),
    affiliates: state.affiliates.map(affiliateIdentity),
    placed_at: reading.placed_at,
  })
  if (!attribution) {
    return { ...NOTHING_NEW, refusals }
  }
  const row = rowOf(attribution, probe.touchpoints)
  const owner: TouchpointRow | BindingRow | undefined = row ?? probe.bindings.find(({ affiliate_id }) => affiliate_id === attribution.affiliate_id)
  const record: AttributionRecord = {
    id: generateEntityId(undefined, "affattr"),
    conversion_id: conversionId,
    affiliate_id: attribution.affiliate_id,
    org_id: owner?.org_id ?? null,
    unruled_line_ids: [],
    referral_code_id: attribution.referral_code_id,
    source: attribution.source,
    model: attribution.model,
    touched_at: attribution.touched_at,
    click_id: attribution.click?.click_id ?? null,
    sub_id: row?.sub_id ?? null,
    landing_page: row?.landing_page ?? null,
    explanation: attribution.steps,
    actor_id: actor.id,
    reason: null,
  }
  return {
    attribution: record,
    record,
    retired_id: null,
    touch: row ? { attribution, row } : null,
    refusals,
    audit: [auditOf(record, "attribute", null)],
  }
}

/** The touchpoint that won; none where the binding did. */
const rowOf = ({ referral_code_id, source, click }: Attribution, touchpoints: readonly TouchpointRow[]) =>
  touchpoints.find(
    (row) => row.referral_code_id === referral_code_id && row.kind === source && row.click_id === (click?.click_id ?? null)
  )

function attributeByHand({ state, manual, actor }: PlanInput, conversionId: string): AttributionDecision {
  if (!manual) {
    return NOTHING_NEW
  }
  const record: AttributionRecord = {
    id: generateEntityId(undefined, "affattr"),
    conversion_id: conversionId,
    affiliate_id: manual.affiliate_id,
    org_id: manual.org_id,
    unruled_line_ids: [],
    referral_code_id: manual.referral_code_id,
    source: "manual",
    model: null,
    touched_at: null,
    click_id: null,
    sub_id: null,
    landing_page: null,
    explanation: [],
    actor_id: actor.id,
    reason: manual.reason,
  }
  return {
    ...NOTHING_NEW,
    attribution: record,
    record,
    retired_id: state.attribution?.id ?? null,
    audit: [auditOf(record, state.attribution ? "reattribute" : "attribute", state.attribution?.affiliate_id ?? null)],
  }
}

/** Who bought, as far as the sale says. */
export function buyerOf(reading: PlanInput["reading"]): BuyerIdentity {
  return { emails: reading.buyer_emails }
}

function touchpointOf(row: TouchpointRow, placedAt: string): Touchpoint {
  return {
    kind: row.kind,
    referral_code_id: row.referral_code_id,
    code: row.referral_code,
    code_is_active: row.code_is_active,
    affiliate_id: row.affiliate_id,
    affiliate_status: row.affiliate_status,
    touched_at: row.touched_at ?? placedAt,
    token_expires_at: null,
    click:
      row.click_id === null
        ? null
        : { click_id: row.click_id, ip_hmac: row.click_ip_hmac, landing_page: row.landing_page, sub_id: row.sub_id },
  }
}

function auditOf(record: AttributionRecord, action: string, previous: string | null): AuditRecord {
  return {
    entity: "conversion",
    entity_id: record.conversion_id,
    action,
    actor_id: record.actor_id,
    reason: record.reason,
    data: { affiliate_id: record.affiliate_id, source: record.source, previous_affiliate_id: previous },
  }
}
