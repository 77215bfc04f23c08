import type { OrgMemberRole } from "../domain/affiliates/types"
import { one, type Sql } from "../lib/sql"

/** An invitation as it is kept: its hash alone. */
export interface InvitationRow {
  org_id: string
  email: string
  name: string | null
  role: OrgMemberRole
  invitation_hash: string
  /** ISO 8601. */
  expires_at: string
}

/** Who is invited to an organisation, and who came. Writes are guarded in the statement. */
export class AffiliateOrgInvitationRepository {
  /**
   * Lists somebody as a member who has been invited; who has not come yet gets the newer invitation, and the earlier one
   * is worth nothing from then on.
   * @returns the member's id; null when they are in already.
   */
  async invite(sql: Sql, id: string, invitation: InvitationRow): Promise<string | null> {
    const row = await one(
      sql<{ id: string }>(
        `insert into affiliate_org_member (id, org_id, email, name, role, invited_at, invitation_hash, invitation_expires_at)
         values (:id, :org_id, :email, :name, :role, now(), :invitation_hash, :expires_at::timestamptz)
         on conflict (org_id, email) where deleted_at is null do update
           set name = coalesce(excluded.name, affiliate_org_member.name), role = excluded.role, invited_at = now(),
             invitation_hash = excluded.invitation_hash, invitation_expires_at = excluded.invitation_expires_at, updated_at = now()
           where affiliate_org_member.joined_at is null
         returning id`,
        { id, ...invitation }
      )
    )
    return row?.id ?? null
  }

  async find(sql: Sql, id: string): Promise<{ id: string; org_id: string; email: string } | null> {
    return one(sql<{ id: string; org_id: string; email: string }>("select id, org_id, email from affiliate_org_member where id = :id and deleted_at is null", { id }))
  }

  /** Guarded by the invitation's hash: it is good for once. @returns false when it is worth nothing any more. */
  async join(sql: Sql, id: string, invitationHash: string, authIdentityId: string): Promise<boolean> {
    const rows = await sql(
      `update affiliate_org_member set joined_at = now(), auth_identity_id = :auth_identity_id, invitation_hash = null,
         invitation_expires_at = null, updated_at = now()
       where id = :id and invitation_hash = :invitation_hash and invitation_expires_at > now() and deleted_at is null returning id`,
      { id, invitation_hash: invitationHash, auth_identity_id: authIdentityId }
    )
    return rows.length > 0
  }

  /** Takes a joining back that could not be finished. The invitation stands as before. */
  async leave(sql: Sql, id: string, invitationHash: string, expiresAt: string): Promise<void> {
    await sql(
      `update affiliate_org_member set joined_at = null, auth_identity_id = null, invitation_hash = :invitation_hash,
         invitation_expires_at = :expires_at::timestamptz, updated_at = now() where id = :id and deleted_at is null`,
      { id, invitation_hash: invitationHash, expires_at: expiresAt }
    )
  }

  /** @returns false when the organisation has no such member. */
  async changeRole(sql: Sql, orgId: string, id: string, role: OrgMemberRole): Promise<boolean> {
    const rows = await sql(
      "update affiliate_org_member set role = :role, updated_at = now() where id = :id and org_id = :org_id and deleted_at is null returning id",
      { id, org_id: orgId, role }
    )
    return rows.length > 0
  }

  /** The sign-ins of members, gone ones too: those who joined. */
  async identities(sql: Sql, memberIds: readonly string[]): Promise<string[]> {
    const rows = await sql<{ auth_identity_id: string }>(
      "select auth_identity_id from affiliate_org_member where id = any(:ids::text[]) and auth_identity_id is not null",
      { ids: memberIds }
    )
    return rows.map(({ auth_identity_id }) => auth_identity_id)
  }
}
