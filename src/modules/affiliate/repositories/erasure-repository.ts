import { PAYOUT_STATES_IN_FLIGHT } from "../domain/states"
import type { Sql } from "../lib/sql"

/** What an affiliate is called when nobody may know it any more. `.invalid` is nobody's domain (RFC 2606). */
const ERASED_NAME = "Erased affiliate"
const ERASED_ORG = "Erased organisation"
const ERASED_DOMAIN = "erased.invalid"

/** Takes personal data out of every table that holds it and can be changed. */
export class AffiliateErasureRepository {
  async payoutsUnderWay(sql: Sql, affiliateId: string): Promise<number> {
    const [found] = await sql<{ count: number }>(
      `select count(*)::int as count from affiliate_payout
       where affiliate_id = :id and status = any(:states::text[]) and deleted_at is null`,
      { id: affiliateId, states: [...PAYOUT_STATES_IN_FLIGHT] }
    )
    return found?.count ?? 0
  }

  /** The affiliate itself. Its row stays, for the ledger and the payouts that refer to it. */
  async affiliate(sql: Sql, id: string): Promise<void> {
    await sql(
      `update affiliate set status = 'erased', name = :name, email = lower(id) || '@' || :domain, metadata = null, answers = null, language = null,
         notification_preferences = null, last_login_ip_hmac = null, last_login_at = null, payout_blocked = true, updated_at = now()
       where id = :id and deleted_at is null`,
      { id, name: ERASED_NAME, domain: ERASED_DOMAIN }
    )
  }

  /** @returns the files of its tax documents, which nothing refers to any more. */
  async documents(sql: Sql, affiliateId: string): Promise<string[]> {
    const rows = await sql<{ file_id: string }>(
      `with kept as (select id, file_id from affiliate_tax_document where affiliate_id = :id for update)
       update affiliate_tax_document t set filename = null, file_id = null, mime_type = null, size_bytes = null, metadata = null,
         rejection_reason = null, updated_at = now()
       from kept where t.id = kept.id returning kept.file_id`,
      { id: affiliateId }
    )
    return rows.flatMap(({ file_id }) => (file_id === null ? [] : [file_id]))
  }

  async paymentDetails(sql: Sql, affiliateId: string): Promise<void> {
    await sql("delete from affiliate_payment_details where affiliate_id = :id", { id: affiliateId })
  }

  /** Dead codes; and of the visits through them, what could tell whose pages they came from. */
  async codesAndClicks(sql: Sql, affiliateId: string): Promise<void> {
    await sql("update affiliate_referral_code set is_active = false, updated_at = now() where affiliate_id = :id and is_active", { id: affiliateId })
    await sql(
      `update affiliate_click set landing_page = null, referrer = null, sub_id = null
       where affiliate_id = :id and num_nonnulls(landing_page, referrer, sub_id) > 0`,
      { id: affiliateId }
    )
  }

  /**
   * An organisation that has no other affiliate goes with its last, and its members with it; from another only who has
   * the affiliate's own address. @returns the members who are gone.
   */
  async organisation(sql: Sql, affiliate: { id: string; org_id: string; email: string }): Promise<{ id: string; email: string }[]> {
    const [others] = await sql(
      "select 1 from affiliate where org_id = :org_id and id <> :id and status <> 'erased' and deleted_at is null limit 1",
      { org_id: affiliate.org_id, id: affiliate.id }
    )
    if (!others) {
      await sql("update affiliate_org set name = :name, metadata = null, updated_at = now() where id = :id", { id: affiliate.org_id, name: ERASED_ORG })
    }
    return sql<{ id: string; email: string }>(
      `delete from affiliate_org_member where org_id = :org_id and (:all::boolean or email = :email) returning id, email`,
      { org_id: affiliate.org_id, all: !others, email: affiliate.email }
    )
  }
}
