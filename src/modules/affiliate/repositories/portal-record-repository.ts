import type { AffiliateKind, OrgMemberRole, TaxForm } from "../domain/affiliates/types"
import type { AffiliateState, TaxDocumentState } from "../domain/states"
import { one, type Sql } from "../lib/sql"

/** An affiliate as it sees itself. Not its metadata: it is the merchant's. */
export interface OwnAffiliateRow {
  id: string
  name: string
  email: string
  kind: AffiliateKind
  status: AffiliateState
  base_currency_code: string | null
  language: string | null
  approved_at: Date | null
  created_at: Date
}

export interface OwnTaxDocumentRow {
  id: string
  form: TaxForm
  state: TaxDocumentState
  filename: string | null
  size_bytes: number | null
  rejection_reason: string | null
  verified_at: Date | null
  created_at: Date
  updated_at: Date
}

export interface OrgMemberRow {
  id: string
  email: string
  name: string | null
  role: OrgMemberRole
  invited_at: Date | null
  invitation_expires_at: Date | null
  joined_at: Date | null
  created_at: Date
}

/** What an affiliate has on file about itself. Every statement names whose. */
export class AffiliatePortalRecordRepository {
  async affiliate(sql: Sql, affiliateIds: readonly string[], id: string): Promise<OwnAffiliateRow | null> {
    return one(
      sql<OwnAffiliateRow>(
        `select a.id, a.name, a.email, a.kind, a.status, a.base_currency_code, a.language, a.approved_at, a.created_at
         from affiliate a where a.id = :id and a.id = any(:affiliate_ids::text[]) and a.deleted_at is null`,
        { id, affiliate_ids: affiliateIds }
      )
    )
  }

  /** One for each form, of the affiliate that is acted for. */
  async taxDocuments(sql: Sql, affiliateId: string): Promise<OwnTaxDocumentRow[]> {
    return sql<OwnTaxDocumentRow>(
      `select t.id, t.form, t.state, t.filename, t.size_bytes, t.rejection_reason, t.verified_at, t.created_at, t.updated_at
       from affiliate_tax_document t where t.affiliate_id = :affiliate_id and t.deleted_at is null order by t.form`,
      { affiliate_id: affiliateId }
    )
  }

  async orgMembers(sql: Sql, orgId: string | null): Promise<OrgMemberRow[]> {
    return sql<OrgMemberRow>(
      `select m.id, m.email, m.name, m.role, m.invited_at, m.invitation_expires_at, m.joined_at, m.created_at from affiliate_org_member m
       where m.org_id = :org_id and m.deleted_at is null order by m.created_at, m.id`,
      { org_id: orgId }
    )
  }
}
