import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { OrgMemberRole } from "../domain/affiliates/types"
import type { Actor } from "../lib/actor"
import type { NewOrgMember } from "../lib/affiliate-records"
import { sqlOf } from "../lib/sql"
import type { JoinedMember, SentInvitation } from "../services/org-invitation-service"
import { PortalFacade } from "./portal"

/** Who may act for an organisation in the portal. */
export class PortalOrgFacade extends PortalFacade {
  /** Lists somebody as a member and makes an invitation for them, again while they have not come. @throws MedusaError not_found, duplicate_error. */
  @InjectTransactionManager()
  async inviteOrgMember(orgId: string, member: NewOrgMember, actor: Actor, @MedusaContext() context: Context = {}): Promise<SentInvitation> {
    return this.repositories.affiliateOrgInvitationService.invite(sqlOf(context), orgId, member, this.keys, actor, new Date())
  }

  /** Lets somebody who signed in be the member that their invitation names. @throws MedusaError invalid_data, not_allowed. */
  @InjectTransactionManager()
  async joinOrg(token: string, who: { auth_identity_id: string; email: string }, @MedusaContext() context: Context = {}): Promise<JoinedMember> {
    return this.repositories.affiliateOrgInvitationService.join(sqlOf(context), token, who, this.keys, new Date())
  }

  /** Undoes `joinOrg` where a later step failed. */
  @InjectTransactionManager()
  async takeBackJoining(joined: JoinedMember, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateOrgInvitationService.takeBack(sqlOf(context), joined)
  }

  /** @throws MedusaError not_found. */
  @InjectTransactionManager()
  async changeOrgMemberRole(orgId: string, memberId: string, role: OrgMemberRole, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateOrgInvitationService.changeRole(sqlOf(context), orgId, memberId, role, actor)
  }

  /** The sign-ins of members, of those who are gone too. */
  @InjectManager()
  async listMemberIdentities(memberIds: string[], @MedusaContext() context: Context = {}): Promise<string[]> {
    return this.repositories.affiliateOrgInvitationRepository.identities(sqlOf(context), memberIds)
  }
}
