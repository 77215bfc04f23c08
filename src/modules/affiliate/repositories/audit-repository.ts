import { AUDIT_ROWS, auditRows, INSERT_AUDIT, type AuditedEntity, type AuditRecord } from "../lib/audit"
import type { Sql } from "../lib/sql"

export interface AuditView extends Required<AuditRecord> {
  id: string
  seq: string
  created_at: string
}

/** The append-only trail of who did what and why. */
export class AffiliateAuditRepository {
  /** Appends records, in the order given, in one statement. */
  async append(sql: Sql, records: AuditRecord[]): Promise<void> {
    if (records.length > 0) {
      await sql(`${INSERT_AUDIT} from ${AUDIT_ROWS}`, { audit: auditRows(records) })
    }
  }

  /** The trail of one thing, oldest first. */
  async list(sql: Sql, entity: AuditedEntity, entityId: string): Promise<AuditView[]> {
    return sql<AuditView>(
      // By the column, not by the text that it is answered as: as text, 10 comes before 9.
      `select id, seq::text, entity, entity_id, action, from_state, to_state, actor_id, reason, data, created_at
       from affiliate_audit_entry a where entity = :entity and entity_id = :entity_id and deleted_at is null order by a.seq`,
      { entity, entity_id: entityId }
    )
  }
}
