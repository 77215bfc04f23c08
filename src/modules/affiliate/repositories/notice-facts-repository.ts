import type { TaxForm } from "../domain/affiliates/types"
import type { NoticePreferences } from "../domain/notices/templates"
import { one, type Sql } from "../lib/sql"

export interface Recipient {
  affiliate_id: string
  name: string
  email: string
  language: string | null
  preferences: Partial<NoticePreferences> | null
}

export interface AffiliateNoticeFacts extends Recipient {
  rejection_reason: string | null
  masked: string | null
  /** When the payment details were changed last, in milliseconds. */
  changed_at: string | null
}

export interface DocumentNoticeFacts extends Recipient {
  form: TaxForm
  reason: string | null
  rejections: string
}

export interface MoneyNoticeFacts extends Recipient {
  currency_code: string
  /** Minor units, never below zero. */
  amount: string
  /** What people call the order or the payout. */
  label: string
  occurrence: string
}

const RECIPIENT = "a.id as affiliate_id, a.name, a.email, a.language, a.notification_preferences as preferences"
const MAILED = "a.deleted_at is null and a.status <> 'erased'"

/** What mails say, read when they are sent: an event may be late. */
export class AffiliateNoticeFactsRepository {
  async affiliate(sql: Sql, id: string): Promise<AffiliateNoticeFacts | null> {
    return one(
      sql<AffiliateNoticeFacts>(
        `select ${RECIPIENT}, d.masked, (extract(epoch from d.updated_at) * 1000)::bigint::text as changed_at,
           (select e.reason from affiliate_audit_entry e where e.entity = 'affiliate' and e.entity_id = a.id and e.action = 'reject'
            order by e.seq desc limit 1) as rejection_reason
         from affiliate a left join affiliate_payment_details d on d.affiliate_id = a.id and d.deleted_at is null
         where a.id = :id and ${MAILED}`,
        { id }
      )
    )
  }

  async document(sql: Sql, id: string): Promise<DocumentNoticeFacts | null> {
    return one(
      sql<DocumentNoticeFacts>(
        `select ${RECIPIENT}, t.form, t.rejection_reason as reason,
           (select count(*)::text from affiliate_audit_entry e where e.entity = 'tax_document' and e.entity_id = t.id and e.action = 'reject') as rejections
         from affiliate_tax_document t join affiliate a on a.id = t.affiliate_id
         where t.id = :id and t.state = 'rejected' and t.deleted_at is null and ${MAILED}`,
        { id }
      )
    )
  }

  /** What a review holds. Null where the review is over. */
  async held(sql: Sql, commissionId: string): Promise<MoneyNoticeFacts | null> {
    return one(
      sql<MoneyNoticeFacts>(
        `select ${RECIPIENT}, c.currency_code, c.held_amount::text as amount, coalesce(v.display_id, v.external_id) as label, '1' as occurrence
         from affiliate_commission c join affiliate a on a.id = c.affiliate_id join affiliate_conversion v on v.id = c.conversion_id
         where c.id = :id and c.status = 'pending_review' and c.deleted_at is null and ${MAILED}`,
        { id: commissionId }
      )
    )
  }

  /** What the last settling that took something back took back: entries of one transaction have one moment. */
  async reversed(sql: Sql, commissionId: string): Promise<MoneyNoticeFacts | null> {
    return one(
      sql<MoneyNoticeFacts>(
        `select ${RECIPIENT}, c.currency_code, (-sum(e.amount))::text as amount, coalesce(v.display_id, v.external_id) as label, max(e.seq)::text as occurrence
         from affiliate_commission c join affiliate a on a.id = c.affiliate_id join affiliate_conversion v on v.id = c.conversion_id
         join affiliate_ledger_entry e on e.commission_id = c.id and e.kind = 'reversal'
         where c.id = :id and ${MAILED}
           and e.created_at = (select max(l.created_at) from affiliate_ledger_entry l where l.commission_id = c.id and l.kind = 'reversal')
         group by a.id, c.id, v.id`,
        { id: commissionId }
      )
    )
  }

  async payout(sql: Sql, id: string): Promise<MoneyNoticeFacts | null> {
    return one(
      sql<MoneyNoticeFacts>(
        `select ${RECIPIENT}, p.currency_code, p.net::text as amount, p.reference_token as label,
           (select count(*)::text from affiliate_audit_entry e where e.entity = 'payout' and e.entity_id = p.id and e.to_state in ('failed', 'returned')) as occurrence
         from affiliate_payout p join affiliate a on a.id = p.affiliate_id where p.id = :id and p.deleted_at is null and ${MAILED}`,
        { id }
      )
    )
  }

  /** A page of those who have not agreed to a version of the terms and take part, by their ids. */
  async askedToAgree(sql: Sql, termsId: string, after: string, limit: number): Promise<(Recipient & { title: string; version: number })[]> {
    return sql<Recipient & { title: string; version: number }>(
      `select ${RECIPIENT}, t.title, t.version from affiliate_terms t join affiliate a on a.status in ('pending', 'active') and ${MAILED}
       where t.id = :terms_id and a.id > :after
         and not exists (select from affiliate_terms_acceptance c where c.terms_id = t.id and c.affiliate_id = a.id and c.deleted_at is null)
       order by a.id limit :limit::int`,
      { terms_id: termsId, after, limit }
    )
  }

  /** A member of an organisation, in the language of its first affiliate. */
  async member(sql: Sql, id: string): Promise<(Recipient & { org: string }) | null> {
    return one(
      sql<Recipient & { org: string }>(
        `select m.id as affiliate_id, coalesce(m.name, m.email) as name, m.email, null::jsonb as preferences, o.name as org,
           (select a.language from affiliate a where a.org_id = o.id and a.deleted_at is null order by a.created_at, a.id limit 1) as language
         from affiliate_org_member m join affiliate_org o on o.id = m.org_id where m.id = :id and m.deleted_at is null and o.deleted_at is null`,
        { id }
      )
    )
  }

  /** Whoever signs in under an address: an affiliate, or else a member. Null for customers who never applied. */
  async byEmail(sql: Sql, email: string): Promise<Recipient | null> {
    return one(
      sql<Recipient>(
        `select ${RECIPIENT} from affiliate a where a.email = :email and ${MAILED}
         union all
         select m.id, coalesce(m.name, m.email), m.email, null, null from affiliate_org_member m where m.email = :email and m.deleted_at is null
         limit 1`,
        { email: email.trim().toLowerCase() }
      )
    )
  }

  async preferences(sql: Sql, affiliateId: string): Promise<{ preferences: Partial<NoticePreferences> | null } | null> {
    return one(
      sql<{ preferences: Partial<NoticePreferences> | null }>(
        "select notification_preferences as preferences from affiliate where id = :id and deleted_at is null",
        { id: affiliateId }
      )
    )
  }

  async savePreferences(sql: Sql, affiliateId: string, preferences: NoticePreferences): Promise<void> {
    await sql("update affiliate set notification_preferences = :preferences::jsonb, updated_at = now() where id = :id and deleted_at is null", {
      id: affiliateId,
      preferences: JSON.stringify(preferences),
    })
  }
}
