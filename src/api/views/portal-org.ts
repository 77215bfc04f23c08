import type { PortalScope } from "../../modules/affiliate/domain/portal/scope"
import type { OrgMemberRow } from "../../modules/affiliate/repositories/portal-record-repository"

/** A member of an organisation to one of its owners. */
export const orgMemberView = ({ invitation_expires_at, created_at: _created_at, ...member }: OrgMemberRow, { actor_id, actor_email }: PortalScope, now: Date) => ({
  ...member,
  state: stateOf(member.joined_at, invitation_expires_at, now),
  // An affiliate that stands for its organisation is among its members by address.
  is_self: member.id === actor_id || member.email === actor_email,
})

function stateOf(joinedAt: Date | null, expiresAt: Date | null, now: Date) {
  if (joinedAt) {
    return "joined"
  }
  if (!expiresAt) {
    return "listed"
  }
  return expiresAt > now ? "invited" : "expired"
}
