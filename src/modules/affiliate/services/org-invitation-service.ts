import { randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { DAY_IN_MS } from "../domain/attribution/instant"
import type { OrgMemberRole } from "../domain/affiliates/types"
import type { Actor } from "../lib/actor"
import type { NewOrgMember } from "../lib/affiliate-records"
import { alreadyExists, invalid, notAllowed, notFound } from "../lib/errors"
import { invitationHash, readInvitation, signInvitation, type Invitation } from "../lib/invitation-token"
import type { Keys } from "../lib/keys"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateOrgInvitationRepository } from "../repositories/org-invitation-repository"
import type { AffiliateOrgRecordsRepository } from "../repositories/org-records-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateOrgInvitationRepository: AffiliateOrgInvitationRepository
  affiliateOrgRecordsRepository: AffiliateOrgRecordsRepository
}

/** An invitation that was made: the token is told once, to be mailed. */
export interface SentInvitation {
  id: string
  email: string
  token: string
  expires_at: string
}

/** Somebody who came. The invitation is what is put back where the rest fails. */
export interface JoinedMember {
  id: string
  org_id: string
  invitation: Invitation
}

const INVITATION_DAYS = 7
const NONCE_BYTES = 32

/** How people get into an organisation's portal. */
export class AffiliateOrgInvitationService {
  private readonly audit: AffiliateAuditRepository
  private readonly invitations: AffiliateOrgInvitationRepository
  private readonly orgs: AffiliateOrgRecordsRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.invitations = cradle.affiliateOrgInvitationRepository
    this.orgs = cradle.affiliateOrgRecordsRepository
  }

  /** Invites somebody for seven days, again too while they have not come. @throws MedusaError not_found, duplicate (who is in already). */
  async invite(sql: Sql, orgId: string, input: NewOrgMember, keys: Keys, actor: Actor, now: Date): Promise<SentInvitation> {
    if (!(await this.orgs.exists(sql, orgId))) {
      throw notFound("Affiliate org", orgId)
    }
    const email = input.email.trim().toLowerCase()
    const role = input.role ?? "member"
    const nonce = randomBytes(NONCE_BYTES).toString("base64url")
    const expires_at = new Date(now.getTime() + INVITATION_DAYS * DAY_IN_MS).toISOString()
    const invitation = { org_id: orgId, email, name: input.name ?? null, role, invitation_hash: invitationHash({ nonce }), expires_at }
    const id = await this.invitations.invite(sql, generateEntityId(undefined, "affmem"), invitation)
    if (id === null) {
      throw alreadyExists("Org member", "email", email)
    }
    await this.audit.append(sql, [auditOf(orgId, "invite_member", actor, { member_id: id, role, expires_at })])
    return { id, email, expires_at, token: signInvitation({ member_id: id, nonce, expires_at }, keys.signInvitation) }
  }

  /**
   * Lets somebody in by their invitation, once.
   * @throws MedusaError invalid_data for a token that is worth nothing, in the same words whatever the reason; not_allowed
   * where it was sent to another address: a link that was passed on lets nobody in.
   */
  async join(sql: Sql, token: string, who: { auth_identity_id: string; email: string }, keys: Keys, now: Date): Promise<JoinedMember> {
    const invitation = readInvitation(token, keys.signInvitation, now)
    const member = invitation && (await this.invitations.find(sql, invitation.member_id))
    if (!invitation || !member) {
      throw worthless()
    }
    if (member.email !== who.email.trim().toLowerCase()) {
      throw notAllowed("This invitation was sent to another address. Sign in with that one.")
    }
    if (!(await this.invitations.join(sql, member.id, invitationHash(invitation), who.auth_identity_id))) {
      throw worthless()
    }
    await this.audit.append(sql, [auditOf(member.org_id, "join_member", { id: member.id }, { member_id: member.id })])
    return { id: member.id, org_id: member.org_id, invitation }
  }

  /** Undoes `join` where the sign-in could not be bound. */
  async takeBack(sql: Sql, { id, org_id, invitation }: JoinedMember): Promise<void> {
    await this.invitations.leave(sql, id, invitationHash(invitation), invitation.expires_at)
    await this.audit.append(sql, [auditOf(org_id, "join_failed", { id }, { member_id: id })])
  }

  /** @throws MedusaError not_found. */
  async changeRole(sql: Sql, orgId: string, memberId: string, role: OrgMemberRole, actor: Actor): Promise<void> {
    if (!(await this.invitations.changeRole(sql, orgId, memberId, role))) {
      throw notFound("Org member", memberId)
    }
    await this.audit.append(sql, [auditOf(orgId, "change_member", actor, { member_id: memberId, role })])
  }
}

const worthless = () => invalid("Field 'token': this invitation is not valid, or not any more. Ask for another.")

const auditOf = (id: string, action: string, actor: Actor, data: Record<string, unknown>) => ({
  entity: "affiliate_org" as const,
  entity_id: id,
  action,
  actor_id: actor.id,
  reason: actor.reason,
  data,
})
