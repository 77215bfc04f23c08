import { one, type Sql } from "../lib/sql"
import { setClause } from "../lib/columns"
import type { Metadata, NewOrg } from "../lib/affiliate-records"
import type { OrgMemberRole } from "../domain/affiliates/types"

const EDITABLE = ["name", "base_currency_code", "metadata"] as const

/** Organisations and the people behind them. */
export class AffiliateOrgRecordsRepository {
  async insert(sql: Sql, id: string, org: NewOrg): Promise<void> {
    await sql(
      `insert into affiliate_org (id, name, base_currency_code, metadata)
       select id, name, base_currency_code, metadata from jsonb_populate_record(null::affiliate_org, :row::jsonb)`,
      { row: JSON.stringify({ id, ...org }) }
    )
  }

  async lock(sql: Sql, id: string): Promise<{ id: string; metadata: Metadata | null } | null> {
    return one(
      sql<{ id: string; metadata: Metadata | null }>(
        "select id, metadata from affiliate_org where id = :id and deleted_at is null for update",
        { id }
      )
    )
  }

  async exists(sql: Sql, id: string): Promise<boolean> {
    return (await sql("select id from affiliate_org where id = :id and deleted_at is null", { id })).length > 0
  }

  async update(sql: Sql, id: string, patch: Partial<NewOrg>): Promise<void> {
    await sql(
      `update affiliate_org o set ${setClause(EDITABLE, patch)}
       from jsonb_populate_record(null::affiliate_org, :patch::jsonb) p where o.id = :id and o.deleted_at is null`,
      { id, patch: JSON.stringify(patch) }
    )
  }

  /** Takes back an organisation that never came to be, with its members. */
  async withdraw(sql: Sql, id: string): Promise<void> {
    await sql("update affiliate_org_member set deleted_at = now() where org_id = :id and deleted_at is null", { id })
    await sql("update affiliate_org set deleted_at = now() where id = :id and deleted_at is null", { id })
  }

  /** @returns false when the organisation has a member of that email. */
  async addMember(
    sql: Sql,
    member: { id: string; org_id: string; email: string; name: string | null; role: OrgMemberRole }
  ): Promise<boolean> {
    const rows = await sql(
      `insert into affiliate_org_member (id, org_id, email, name, role) values (:id, :org_id, :email, :name, :role)
       on conflict (org_id, email) where deleted_at is null do nothing returning id`,
      member
    )
    return rows.length > 0
  }

  /** @returns the ids that were members and no longer are. */
  async removeMembers(sql: Sql, orgId: string, memberIds: string[]): Promise<string[]> {
    const rows = await sql<{ id: string }>(
      `update affiliate_org_member set deleted_at = now(), updated_at = now()
       where org_id = :org_id and id = any(:ids::text[]) and deleted_at is null returning id`,
      { org_id: orgId, ids: memberIds }
    )
    return rows.map((row) => row.id)
  }
}
