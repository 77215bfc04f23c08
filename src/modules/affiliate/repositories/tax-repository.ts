import type { TaxDocumentMove, TaxDocumentRow } from "../lib/affiliate-records"
import { setClause } from "../lib/columns"
import { one, type Sql } from "../lib/sql"
import type { TaxForm } from "../domain/affiliates/types"

const MOVED_COLUMNS = ["filename", "file_id", "mime_type", "size_bytes", "metadata", "rejection_reason", "verified_by"] as const

/** What is known of tax documents; never the files. */
export class AffiliateTaxRepository {
  /** @returns false when the affiliate has a document of that form. */
  async insert(sql: Sql, row: { id: string; affiliate_id: string; form: TaxForm }): Promise<boolean> {
    const rows = await sql(
      `insert into affiliate_tax_document (id, affiliate_id, form, state) values (:id, :affiliate_id, :form, 'missing')
       on conflict (affiliate_id, form) where deleted_at is null do nothing returning id`,
      row
    )
    return rows.length > 0
  }

  async lock(sql: Sql, affiliateId: string, id: string): Promise<TaxDocumentRow | null> {
    return one(
      sql<TaxDocumentRow>(
        `select id, affiliate_id, form, state, metadata, file_id from affiliate_tax_document
         where id = :id and affiliate_id = :affiliate_id and deleted_at is null for update`,
        { id, affiliate_id: affiliateId }
      )
    )
  }

  /** What a document's file is called and where it lies; null where there is no such document, or no file of it. */
  async findFile(sql: Sql, affiliateId: string, id: string): Promise<{ file_id: string; filename: string; mime_type: string } | null> {
    return one(
      sql<{ file_id: string; filename: string; mime_type: string }>(
        `select file_id, filename, mime_type from affiliate_tax_document
         where id = :id and affiliate_id = :affiliate_id and file_id is not null and deleted_at is null`,
        { id, affiliate_id: affiliateId }
      )
    )
  }

  /** Guarded by the state it was read in. */
  async move(sql: Sql, move: TaxDocumentMove): Promise<boolean> {
    const { id, from, to, ...brings } = move
    const rows = await sql(
      `update affiliate_tax_document t set ${setClause(MOVED_COLUMNS, brings)}, state = :to,
         verified_at = case when :to = 'verified' then now() end
       from jsonb_populate_record(null::affiliate_tax_document, :brings::jsonb) p
       where t.id = :id and t.state = :from and t.deleted_at is null returning t.id`,
      { id, from, to, brings: JSON.stringify(brings) }
    )
    return rows.length > 0
  }
}
