import { AUDIT_ROWS, auditRows, INSERT_AUDIT } from "../lib/audit"
import type { SealedFile } from "../lib/sealed-files"
import type { Sql } from "../lib/sql"

/** Where sealed files lie, and where they have moved to: a File module gives every file a new id. */
export class AffiliateSealedFilesRepository {
  /** A page of tax documents' files and of kept exports, by `key`. An export is named by the id in its batch's trail for ever. */
  async page(sql: Sql, after: string, limit: number): Promise<SealedFile[]> {
    return sql<SealedFile>(
      `select * from (
         select 'tax_document:' || t.id as key, 'tax_document' as entity, t.id as entity_id, t.file_id as named, t.file_id as stored_as
         from affiliate_tax_document t where t.file_id is not null and t.deleted_at is null
         union all
         select 'payout_batch:' || e.id, 'payout_batch', e.entity_id, e.data->>'file_id', coalesce((
           select m.data->>'stored_as' from affiliate_audit_entry m where m.entity = 'payout_batch' and m.entity_id = e.entity_id
             and m.action = 'reseal' and m.data->>'replaces' = e.data->>'file_id' order by m.seq desc limit 1), e.data->>'file_id')
         from affiliate_audit_entry e where e.entity = 'payout_batch' and e.data->>'file_id' is not null
       ) files where key > :after order by key limit :limit::int`,
      { after, limit }
    )
  }

  /** Notes where a file lies now. @returns false when the document got another file meanwhile: nothing was written. */
  async move(sql: Sql, { entity, entity_id, named, stored_as }: SealedFile, to: string): Promise<boolean> {
    const audit = auditRows([
      { entity, entity_id, action: "reseal", actor_id: "system", data: { replaces: entity === "tax_document" ? stored_as : named, stored_as: to } },
    ])
    if (entity === "payout_batch") {
      await sql(`${INSERT_AUDIT} from ${AUDIT_ROWS}`, { audit })
      return true
    }
    const rows = await sql(
      `with moved as (
         update affiliate_tax_document set file_id = :to, updated_at = now() where id = :id and file_id = :from and deleted_at is null returning id
       ), noted as (${INSERT_AUDIT} from ${AUDIT_ROWS} join moved on moved.id = a.entity_id)
       select id from moved`,
      { id: entity_id, from: stored_as, to, audit }
    )
    return rows.length > 0
  }
}
