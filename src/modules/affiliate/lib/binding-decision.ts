import { generateEntityId } from "@medusajs/framework/utils"
import { planBinding } from "../domain/attribution/binding"
import type { Settings } from "../domain/settings/types"
import type { AttributionDecision } from "./attribution-decision"
import type { AuditRecord } from "./audit"
import type { BindingRecord, CommissionRecord, SettlementWrites } from "./settlement-records"
import type { PlanInput } from "./settlement-types"

export interface BindingDecision {
  record: BindingRecord | null
  /** The binding that makes way for it. */
  ended: SettlementWrites["ended_binding"]
  audit: AuditRecord[]
}

const NOTHING_BOUND: BindingDecision = { record: null, ended: null, audit: [] }

/**
 * Whether a conversion binds its customer: only when a touch brought it now, not what a person attributed by hand, and
 * not what the fraud guard holds, cleared later or not: who holds an order in doubt should not be given the next ones.
 */
export function decideBinding(
  { reading, probe, actor }: PlanInput,
  conversionId: string,
  { touch }: AttributionDecision,
  opened: CommissionRecord | null,
  settings: Settings
): BindingDecision {
  if (!touch || !reading.customer_id || opened?.hold_reason === "fraud") {
    return NOTHING_BOUND
  }
  const plan = planBinding(settings.customer_binding, probe.bindings, reading.placed_at)
  if (!plan.binds) {
    return NOTHING_BOUND
  }
  const record: BindingRecord = {
    id: generateEntityId(undefined, "affbind"),
    customer_id: reading.customer_id,
    affiliate_id: touch.row.affiliate_id,
    referral_code_id: touch.row.referral_code_id,
    conversion_id: conversionId,
    source: touch.row.kind,
    bound_at: reading.placed_at,
    bound_by: actor.id,
    expires_at: plan.expires_at,
    reason: null,
  }
  const ended = plan.ends && { id: plan.ends.id, ended_by: actor.id, end_reason: "It held no more when another order bound the customer." }
  return {
    record,
    ended,
    audit: [
      ...(ended ? [bindingAudit(ended.id, "end", actor.id, ended.end_reason, { replaced_by: record.id })] : []),
      bindingAudit(record.id, "bind", actor.id, null, boundData(record)),
    ],
  }
}

/** What the trail keeps of a binding: ids and moments, nobody's personal data. */
export const boundData = ({ customer_id, affiliate_id, source, expires_at }: BindingRecord) => ({ customer_id, affiliate_id, source, expires_at })

export function bindingAudit(id: string, action: "bind" | "end", actorId: string, reason: string | null, data: unknown): AuditRecord {
  return { entity: "customer_binding", entity_id: id, action, actor_id: actorId, reason, data }
}
