import type { PaymentDetailsRow, SealedPaymentDetails } from "../lib/payment-details-records"
import { one, type Sql } from "../lib/sql"

const COLUMNS = "id, affiliate_id, method, sealed, key_id, masked, currency_code, country, updated_at"

/** Where affiliates' money goes, sealed. */
export class AffiliatePaymentBookRepository {
  async find(sql: Sql, affiliateId: string): Promise<PaymentDetailsRow | null> {
    return one(
      sql<PaymentDetailsRow>(`select ${COLUMNS} from affiliate_payment_details where affiliate_id = :id and deleted_at is null`, { id: affiliateId })
    )
  }

  /** The latest take the place of those before, which are kept nowhere. */
  async save(sql: Sql, row: SealedPaymentDetails & { id: string; updated_by: string }): Promise<void> {
    await sql(
      `insert into affiliate_payment_details (id, affiliate_id, method, sealed, key_id, masked, currency_code, country, updated_by)
       select id, affiliate_id, method, sealed, key_id, masked, currency_code, country, updated_by
       from jsonb_populate_record(null::affiliate_payment_details, :row::jsonb)
       on conflict (affiliate_id) where deleted_at is null do update set method = excluded.method, sealed = excluded.sealed,
         key_id = excluded.key_id, masked = excluded.masked, currency_code = excluded.currency_code, country = excluded.country,
         updated_by = excluded.updated_by, updated_at = now()`,
      { row: JSON.stringify(row) }
    )
  }

  /** A page of those that another key sealed, locked; rows that another run holds are left to it. */
  async sealedByOthers(sql: Sql, keyId: string, after: string, limit: number): Promise<PaymentDetailsRow[]> {
    return sql<PaymentDetailsRow>(
      `select ${COLUMNS} from affiliate_payment_details where key_id <> :key_id and id > :after and deleted_at is null
       order by id limit :limit::int for update skip locked`,
      { key_id: keyId, after, limit }
    )
  }

  async replaceSeals(sql: Sql, rows: { id: string; sealed: string; key_id: string }[]): Promise<void> {
    await sql(
      `update affiliate_payment_details d set sealed = r.sealed, key_id = r.key_id
       from jsonb_to_recordset(:rows::jsonb) as r(id text, sealed text, key_id text) where d.id = r.id`,
      { rows: JSON.stringify(rows) }
    )
  }
}
