import { AUDIT_ROWS, auditRows, INSERT_AUDIT } from "../lib/audit"
import { one, type Sql } from "../lib/sql"
import type { NewTerms, TermsVersion } from "../lib/terms-records"

const COLUMNS = "id, version, title, body, published_at, published_by"

/** Versions of the terms, and who agreed to which. Both only grow. */
export class AffiliateTermsBookRepository {
  async current(sql: Sql): Promise<TermsVersion | null> {
    return one(sql<TermsVersion>(`select ${COLUMNS} from affiliate_terms where deleted_at is null order by version desc limit 1`))
  }

  /** The latest first, each with how many affiliates agreed to it. */
  async list(sql: Sql, limit: number, offset: number): Promise<{ rows: (TermsVersion & { accepted: number })[]; count: number }> {
    const rows = await sql<TermsVersion & { accepted: number }>(
      `select ${COLUMNS}, (select count(*)::int from affiliate_terms_acceptance c where c.terms_id = t.id and c.deleted_at is null) as accepted
       from affiliate_terms t where t.deleted_at is null order by version desc limit :limit::int offset :offset::int`,
      { limit, offset }
    )
    const [counted] = await sql<{ count: number }>("select count(*)::int as count from affiliate_terms where deleted_at is null")
    return { rows, count: counted?.count ?? 0 }
  }

  /** The version after the last. The caller holds the lock of the terms. */
  async append(sql: Sql, row: NewTerms & { id: string; published_by: string }): Promise<number> {
    const [written] = await sql<{ version: number }>(
      `insert into affiliate_terms (id, version, title, body, published_at, published_by)
       select :id, coalesce(max(version), 0) + 1, :title, :body, now(), :published_by from affiliate_terms
       returning version`,
      { id: row.id, title: row.title, body: row.body, published_by: row.published_by }
    )
    return written?.version ?? 0
  }

  /** Notes that affiliates agreed, with the audit; those that had already agreed are left as they are. */
  async accept(
    sql: Sql,
    terms: Pick<TermsVersion, "id" | "version">,
    rows: { id: string; affiliate_id: string }[],
    by: { actor_id: string; ip_hmac: string | null }
  ): Promise<void> {
    const audit = rows.map(({ affiliate_id }) => ({
      entity: "affiliate" as const,
      entity_id: affiliate_id,
      action: "accept_terms",
      actor_id: by.actor_id,
      data: { version: terms.version },
    }))
    await sql(
      `with accepted as (
         insert into affiliate_terms_acceptance (id, affiliate_id, terms_id, actor_id, accepted_at, ip_hmac)
         select r.id, r.affiliate_id, :terms_id, :actor_id, now(), :ip_hmac
         from jsonb_to_recordset(:rows::jsonb) as r(id text, affiliate_id text)
         on conflict (affiliate_id, terms_id) where deleted_at is null do nothing returning affiliate_id
       )
       ${INSERT_AUDIT} from ${AUDIT_ROWS} join accepted on accepted.affiliate_id = a.entity_id`,
      { terms_id: terms.id, actor_id: by.actor_id, ip_hmac: by.ip_hmac, rows: JSON.stringify(rows), audit: auditRows(audit) }
    )
  }

  /** The latest version that each of the affiliates agreed to; those that never did are left out. */
  async accepted(sql: Sql, affiliateIds: string[]): Promise<{ affiliate_id: string; version: number }[]> {
    return sql<{ affiliate_id: string; version: number }>(
      `select c.affiliate_id, max(t.version)::int as version from affiliate_terms_acceptance c join affiliate_terms t on t.id = c.terms_id
       where c.affiliate_id = any(:ids::text[]) and c.deleted_at is null group by c.affiliate_id`,
      { ids: affiliateIds }
    )
  }
}
