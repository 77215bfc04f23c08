import { generateEntityId } from "@medusajs/framework/utils"

/** One line of the audit trail. */
export interface AuditRecord {
  entity: AuditedEntity
  entity_id: string
  action: string
  from_state?: string | null
  to_state?: string | null
  actor_id: string
  reason?: string | null
  data?: unknown
}

/** What has an audit trail. */
export type AuditedEntity =
  | "affiliate"
  | "affiliate_org"
  | "referral_code"
  | "tax_document"
  | "commission_rule"
  | "conversion"
  | "customer_binding"
  | "commission"
  | "payout_batch"
  | "payout"
  | "settings"
  | "terms"

/** For statements that write audit records together with what they record. Expects the binding `audit`, made by `auditRows`. */
export const AUDIT_ROWS = `jsonb_to_recordset(:audit::jsonb) as a(id text, entity text, entity_id text, action text,
  from_state text, to_state text, actor_id text, reason text, data jsonb)`
export const INSERT_AUDIT = `insert into affiliate_audit_entry
  (id, entity, entity_id, action, from_state, to_state, actor_id, reason, data)
  select a.id, a.entity, a.entity_id, a.action, a.from_state, a.to_state, a.actor_id, a.reason, a.data`

/** Audit records as the JSON that `AUDIT_ROWS` reads. */
export function auditRows(records: AuditRecord[]): string {
  return JSON.stringify(records.map((record) => ({ id: generateEntityId(undefined, "affaud"), ...record })))
}
